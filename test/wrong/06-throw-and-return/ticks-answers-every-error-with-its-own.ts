// Misconception: a frame answers a timeout with the timeout
// Caught by: 5. withTimeoutTicks (stretch) > passes on another error that the frame answers with
// Says: threw an error of its own
// BEGIN SOLUTION 5
try {
  for (let steps = 0; steps < max; steps++) {
    const step = frame.next();
    if (step.done) return step.value;
    yield step.value;
  }
  const late = new TimedOut(max);
  let answer: IteratorResult<T, R>;
  try {
    answer = frame.throw(late);
  } catch {
    throw late;
  }
  if (answer.done) return answer.value;
  throw late;
} finally {
  closeFully(frame, undefined as never);
}
// END SOLUTION
