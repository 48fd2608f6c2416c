// Misconception: every error that comes out of a frame with a time limit is a timeout
// Caught by: 5. withTimeoutTicks (stretch) > passes on an error of the frame as it is
// Says: that is not a timeout
// BEGIN SOLUTION 5
const late = new TimedOut(max);
try {
  for (let steps = 0; steps < max; steps++) {
    const step = frame.next();
    if (step.done) return step.value;
    yield step.value;
  }
  const answer = frame.throw(late);
  if (answer.done) return answer.value;
  throw late;
} catch {
  throw late;
} finally {
  closeFully(frame, undefined as never);
}
// END SOLUTION
