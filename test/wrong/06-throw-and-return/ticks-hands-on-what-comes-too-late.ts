// Misconception: a value that the frame yields is for the caller, however late
// Caught by: 5. withTimeoutTicks (stretch) > closes a frame that catches TimedOut and yields again
// Says: the frame caught the error and yielded again
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
  yield answer.value;
  throw late;
} finally {
  closeFully(frame, undefined as never);
}
// END SOLUTION
