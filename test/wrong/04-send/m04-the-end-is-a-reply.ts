// Misconception: M04 what is returned is one more value
// Caught by: 5. feed (stretch) > does not take the end for a reply
// Says: was returned and not yielded
// BEGIN SOLUTION 5
const replies: unknown[] = [];
listener.next();
for (const value of values) {
  const step = listener.next(value);
  replies.push(step.value);
  if (step.done) break;
}
return replies as T[];
// END SOLUTION
