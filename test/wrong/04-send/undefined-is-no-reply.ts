// Misconception: a reply of undefined is no reply
// Caught by: 4. feed > keeps replies that are 0, empty or undefined
// Says: only `done` says that there is none
// BEGIN SOLUTION 4
const replies: T[] = [];
listener.next();
for (const value of values) {
  const step = listener.next(value);
  if (step.done) break;
  if (step.value !== undefined) replies.push(step.value);
}
return replies;
// END SOLUTION
