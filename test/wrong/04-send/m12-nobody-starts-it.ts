// Misconception: M12 a listener hears from its first call on
// Caught by: 4. feed > brings a value to every call but the first
// Says: what that call brings is lost
// BEGIN SOLUTION 4
const replies: T[] = [];
for (const value of values) {
  const step = listener.next(value);
  if (step.done) break;
  replies.push(step.value);
}
return replies;
// END SOLUTION
