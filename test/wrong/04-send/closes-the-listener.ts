// Misconception: whoever stops calling has to close
// Caught by: 4. feed > leaves the listener open when the values are used up
// Says: it is not yours to close
// BEGIN SOLUTION 4
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
