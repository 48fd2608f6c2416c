// Misconception: a caller that stops calling has to close the frame
// Caught by: 5. feed (stretch) > leaves the listener open when the values are used up
// Says: so do not close it
// BEGIN SOLUTION 5
const replies: T[] = [];
if (listener.next().done) return replies;
for (const value of values) {
  const step = listener.next(value);
  if (step.done) return replies;
  replies.push(step.value);
}
listener.return(undefined);
return replies;
// END SOLUTION
