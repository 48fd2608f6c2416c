// Misconception: M07 a frame that I drive ends when I do
// Caught by: 5. withTimeoutTicks (stretch) > closes the frame when it is closed itself
// Says: end the frame yourself before you leave
// BEGIN SOLUTION 5
for (let steps = 0; steps < max; steps++) {
  const step = frame.next();
  if (step.done) return step.value;
  yield step.value;
}
const late = new TimedOut(max);
const answer = frame.throw(late);
if (answer.done) return answer.value;
closeFully(frame, undefined as never);
throw late;
// END SOLUTION
