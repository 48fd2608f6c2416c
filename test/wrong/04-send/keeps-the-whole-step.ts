// Misconception: what `next()` gives is the reply
// Caught by: 5. feed (stretch) > keeps what came back for each value
// Says: the `value` in what that same call gives
// BEGIN SOLUTION 5
const replies: unknown[] = [];
if (listener.next().done) return [];
for (const value of values) {
  const step = listener.next(value);
  if (step.done) break;
  replies.push(step);
}
return replies as T[];
// END SOLUTION
