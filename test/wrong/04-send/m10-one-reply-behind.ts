// Misconception: M10 the reply to a value is what was yielded before it was told
// Caught by: 5. feed (stretch) > keeps what came back for each value
// Says: in what that same call gives
// BEGIN SOLUTION 5
const replies: T[] = [];
let step = listener.next();
for (const value of values) {
  if (step.done) break;
  replies.push(step.value);
  step = listener.next(value);
}
return replies;
// END SOLUTION
