// Misconception: M12 a listener hears from its first call on
// Caught by: 5. feed (stretch) > starts the listener with a call that passes in nothing
// Says: what that call passes in is lost
// BEGIN SOLUTION 5
const replies: T[] = [];
for (const value of values) {
  const step = listener.next(value);
  if (step.done) break;
  replies.push(step.value);
}
return replies;
// END SOLUTION
