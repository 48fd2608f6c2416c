// Misconception: M12 only a value makes it necessary to start the listener
// Caught by: 5. feed (stretch) > asks for a value when the listener is ready for it
// Says: start the listener, take one value
// BEGIN SOLUTION 5
const replies: T[] = [];
let started = false;
for (const value of values) {
  if (!started && listener.next().done) break;
  started = true;
  const step = listener.next(value);
  if (step.done) break;
  replies.push(step.value);
}
return replies;
// END SOLUTION
