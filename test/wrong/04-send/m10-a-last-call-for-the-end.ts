// Misconception: M10 a dialogue must be called once more to end
// Caught by: 4. feed > brings a value to every call but the first
// Says: every later call is heard
// BEGIN SOLUTION 4
const replies: T[] = [];
listener.next();
for (const value of values) {
  const step = listener.next(value);
  if (step.done) break;
  replies.push(step.value);
}
listener.next();
return replies;
// END SOLUTION
