// Misconception: a list of replies is made from its front
// Caught by: 5. feed (stretch) > keeps the replies in order
// Says: add each reply at the end of the list
// BEGIN SOLUTION 5
const replies: T[] = [];
if (listener.next().done) return replies;
for (const value of values) {
  const step = listener.next(value);
  if (step.done) break;
  replies.unshift(step.value);
}
return replies;
// END SOLUTION
