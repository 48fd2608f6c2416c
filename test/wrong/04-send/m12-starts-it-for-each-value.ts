// Misconception: M12 every value needs a first call before it
// Caught by: 4. feed > brings a value to every call but the first
// Says: every later call is heard
// BEGIN SOLUTION 4
const replies: T[] = [];
for (const value of values) {
  listener.next();
  const step = listener.next(value);
  if (step.done) break;
  replies.push(step.value);
}
return replies;
// END SOLUTION
