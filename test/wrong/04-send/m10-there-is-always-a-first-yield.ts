// Misconception: M10 the first call always comes to a yield
// Caught by: 5. feed (stretch) > asks for no value when the first call gets the end
// Says: look at `done` after the first call too
// BEGIN SOLUTION 5
const replies: T[] = [];
listener.next();
for (const value of values) {
  const step = listener.next(value);
  if (step.done) break;
  replies.push(step.value);
}
return replies;
// END SOLUTION
