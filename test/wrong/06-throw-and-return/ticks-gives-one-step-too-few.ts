// Misconception: the last step is the one that is too much
// Caught by: 5. withTimeoutTicks (stretch) > hands on what the frame returns
// Says: a frame that returns with its last step is in time
// BEGIN SOLUTION 5
try {
  for (let steps = 0; steps < max - 1; steps++) {
    const step = frame.next();
    if (step.done) return step.value;
    yield step.value;
  }
  const late = new TimedOut(max);
  const answer = frame.throw(late);
  if (answer.done) return answer.value;
  throw late;
} finally {
  closeFully(frame, undefined as never);
}
// END SOLUTION
