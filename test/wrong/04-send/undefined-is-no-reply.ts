// Misconception: a reply of undefined is not a reply
// Caught by: 5. feed (stretch) > keeps replies that are 0, empty or undefined
// Says: only `done` says that there is no reply
// BEGIN SOLUTION 5
const replies: T[] = [];
if (listener.next().done) return replies;
for (const value of values) {
  const step = listener.next(value);
  if (step.done) break;
  if (step.value !== undefined) replies.push(step.value);
}
return replies;
// END SOLUTION
