// Misconception: a step is a value
// Caught by: 5. withTimeoutTicks (stretch) > gives the frame max steps and not one more
// Says: count the calls of `next()` before you make one
// BEGIN SOLUTION 5
try {
  let values = 0;
  while (true) {
    const step = frame.next();
    if (step.done) return step.value;
    if (values === max) break;
    values += 1;
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
