// Misconception: whether it was one step too many can be seen afterwards
// Caught by: 5. withTimeoutTicks (stretch) > gives the frame max steps and not one more
// Says: count the calls of `next()` before you make one
// BEGIN SOLUTION 5
try {
  for (let steps = 0; ; steps++) {
    const step = frame.next();
    if (step.done) return step.value;
    if (steps >= max) break;
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
