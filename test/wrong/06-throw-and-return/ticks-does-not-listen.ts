// Misconception: throw() has no answer
// Caught by: 5. withTimeoutTicks (stretch) > hands on what the frame returns when its time is up
// Says: `throw()` has an answer
// BEGIN SOLUTION 5
try {
  for (let steps = 0; steps < max; steps++) {
    const step = frame.next();
    if (step.done) return step.value;
    yield step.value;
  }
  const late = new TimedOut(max);
  frame.throw(late);
  throw late;
} finally {
  closeFully(frame, undefined as never);
}
// END SOLUTION
