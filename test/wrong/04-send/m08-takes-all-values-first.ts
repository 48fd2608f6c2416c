// Misconception: M08 values can be collected before they are used
// Caught by: 5. feed (stretch) > asks for a value when the listener is ready for it
// Says: and only then take another
// BEGIN SOLUTION 5
const replies: T[] = [];
if (listener.next().done) return replies;
for (const value of [...values]) {
  const step = listener.next(value);
  if (step.done) break;
  replies.push(step.value);
}
return replies;
// END SOLUTION
