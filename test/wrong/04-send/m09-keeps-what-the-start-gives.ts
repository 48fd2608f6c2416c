// Misconception: M09 what the first call gives back answers the first value
// Caught by: 5. feed (stretch) > keeps what came back for each value
// Says: before the listener heard the value
// BEGIN SOLUTION 5
const replies: T[] = [];
const first = listener.next();
if (!first.done) replies.push(first.value);
for (const value of values) {
  const step = listener.next(value);
  if (step.done) break;
  replies.push(step.value);
}
return replies;
// END SOLUTION
