// Misconception: M07 a loop that is left at once only starts the listener
// Caught by: 5. feed (stretch) > does not end the listener
// Says: closes the generator that it loops over
// BEGIN SOLUTION 5
const replies: T[] = [];
for (const _ of listener as Generator<T, unknown, A | undefined>) break;
for (const value of values) {
  const step = listener.next(value);
  if (step.done) break;
  replies.push(step.value);
}
return replies;
// END SOLUTION
