// Misconception: what can be iterated has a length and indexes
// Caught by: 5. feed (stretch) > takes any iterable
// Says: it need not have a length or an index
// BEGIN SOLUTION 5
const replies: T[] = [];
const list = values as unknown as A[];
if (listener.next().done) return replies;
for (let index = 0; index < list.length; index++) {
  const step = listener.next(list[index] as A);
  if (step.done) break;
  replies.push(step.value);
}
return replies;
// END SOLUTION
