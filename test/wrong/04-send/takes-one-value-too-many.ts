// Misconception: a value that is taken need not be told
// Caught by: 5. feed (stretch) > asks for no value when the listener has ended
// Says: take no more values
// BEGIN SOLUTION 5
const replies: T[] = [];
let step = listener.next();
for (const value of values) {
  if (step.done) break;
  step = listener.next(value);
  if (!step.done) replies.push(step.value);
}
return replies;
// END SOLUTION
