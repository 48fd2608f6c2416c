// Misconception: M07 a frame behind me ends when I do
// Caught by: 5. withTimeoutTicks (stretch) > closes the frame when it is closed itself
// Says: must hand the goodbye on
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
