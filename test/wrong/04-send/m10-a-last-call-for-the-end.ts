// Misconception: M10 a dialogue must be called once more to end
// Caught by: 5. feed (stretch) > calls next() once for each value
// Says: only the first call passes in nothing
// BEGIN SOLUTION 5
const replies: T[] = [];
listener.next();
for (const value of values) {
  const step = listener.next(value);
  if (step.done) break;
  replies.push(step.value);
}
listener.next();
return replies;
// END SOLUTION
