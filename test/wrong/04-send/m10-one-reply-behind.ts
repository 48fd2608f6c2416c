// Misconception: M10 what was yielded last answers the value that is told now
// Caught by: 4. feed > keeps what came back for each value
// Says: comes with the call that tells it
// BEGIN SOLUTION 4
const replies: T[] = [];
let step = listener.next();
for (const value of values) {
  if (step.done) break;
  replies.push(step.value);
  step = listener.next(value);
}
return replies;
// END SOLUTION
