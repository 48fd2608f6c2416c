// Misconception: the end of a listener stops the loop around it
// Caught by: 4. feed > tells nothing to a listener that has ended
// Says: nobody looks at `done` for you
// BEGIN SOLUTION 4
const replies: T[] = [];
listener.next();
for (const value of values) {
  const step = listener.next(value);
  if (!step.done) replies.push(step.value);
}
return replies;
// END SOLUTION
