// Misconception: two errors with the same words are the same error
// Caught by: 5. withTimeoutTicks (stretch) > closes a frame that catches TimedOut and yields again
// Says: throw the same `TimedOut` at your caller
// BEGIN SOLUTION 5
try {
  for (let steps = 0; steps < max; steps++) {
    const step = frame.next();
    if (step.done) return step.value;
    yield step.value;
  }
  const late = new TimedOut(max);
  const answer = frame.throw(late);
  if (answer.done) return answer.value;
  throw new TimedOut(max);
} finally {
  closeFully(frame, undefined as never);
}
// END SOLUTION
