// Misconception: M16 a frame must hear an error, so it must have begun
// Caught by: 5. withTimeoutTicks (stretch) > runs nothing of a frame that gets no step
// Says: no step means not even the first
// BEGIN SOLUTION 5
try {
  let step = frame.next();
  for (let steps = 1; !step.done; steps++) {
    if (steps > max) break;
    yield step.value;
    if (steps === max) break;
    step = frame.next();
  }
  if (step.done) return step.value;
  const late = new TimedOut(max);
  const answer = frame.throw(late);
  if (answer.done) return answer.value;
  throw late;
} finally {
  closeFully(frame, undefined as never);
}
// END SOLUTION
