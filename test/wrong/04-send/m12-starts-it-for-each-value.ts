// Misconception: M12 every value needs a first call before it
// Caught by: 5. feed (stretch) > calls next() once for each value
// Says: only the first call passes in nothing
// BEGIN SOLUTION 5
const replies: T[] = [];
for (const value of values) {
  listener.next();
  const step = listener.next(value);
  if (step.done) break;
  replies.push(step.value);
}
return replies;
// END SOLUTION
