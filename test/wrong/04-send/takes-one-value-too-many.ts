// Misconception: a value that is taken can be left lying
// Caught by: 4. feed > asks for no value when the listener has ended
// Says: a listener that has ended is ready for nothing
// BEGIN SOLUTION 4
const replies: T[] = [];
let step = listener.next();
for (const value of values) {
  if (step.done) break;
  step = listener.next(value);
  if (!step.done) replies.push(step.value);
}
return replies;
// END SOLUTION
