// Misconception: an error that comes out of throw() is the one that I threw, and I know it already
// Caught by: 5. withTimeoutTicks (stretch) > lets TimedOut out when the frame does not catch it
// Says: let it go on to your caller
// BEGIN SOLUTION 5
try {
  for (let steps = 0; steps < max; steps++) {
    const step = frame.next();
    if (step.done) return step.value;
    yield step.value;
  }
  const late = new TimedOut(max);
  try {
    const answer = frame.throw(late);
    if (answer.done) return answer.value;
  } catch {
    return undefined as R;
  }
  throw late;
} finally {
  closeFully(frame, undefined as never);
}
// END SOLUTION
