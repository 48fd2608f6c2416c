// Misconception: a method knows its object wherever it goes
// Caught by: 5. withTimeoutTicks (stretch) > calls next() and throw() on the frame
// Says: they have lost their `this`
// BEGIN SOLUTION 5
try {
  const { next } = frame;
  for (let steps = 0; steps < max; steps++) {
    const step = next();
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
