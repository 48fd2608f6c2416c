// Misconception: M10 the first call always comes to a yield
// Caught by: 4. feed > asks for no value when the first call gets the end
// Says: it can be the end
// BEGIN SOLUTION 4
const replies: T[] = [];
listener.next();
for (const value of values) {
  const step = listener.next(value);
  if (step.done) break;
  replies.push(step.value);
}
return replies;
// END SOLUTION
