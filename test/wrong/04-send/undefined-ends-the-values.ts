// Misconception: a value of undefined is the end
// Caught by: 5. feed (stretch) > tells 0, the empty string and undefined too
// Says: `undefined` can be told like any other
// BEGIN SOLUTION 5
const replies: T[] = [];
const walk = values[Symbol.iterator]();
if (listener.next().done) return replies;
let value = walk.next().value as A;
while (value !== undefined) {
  const step = listener.next(value);
  if (step.done) break;
  replies.push(step.value);
  value = walk.next().value as A;
}
return replies;
// END SOLUTION
