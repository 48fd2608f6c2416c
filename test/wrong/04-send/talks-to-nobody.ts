// Misconception: the end of a listener stops the loop around it
// Caught by: 5. feed (stretch) > tells nothing to a listener that has ended
// Says: stop telling when it is true
// BEGIN SOLUTION 5
const replies: T[] = [];
listener.next();
for (const value of values) {
  const step = listener.next(value);
  if (!step.done) replies.push(step.value);
}
return replies;
// END SOLUTION
