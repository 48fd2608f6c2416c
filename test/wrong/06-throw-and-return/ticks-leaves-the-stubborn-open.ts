// Misconception: when I give up on a frame, it is gone
// Caught by: 5. withTimeoutTicks (stretch) > closes a frame that catches TimedOut and yields again
// Says: Only `return()` skips every `catch`
// BEGIN SOLUTION 5
let ended = false;
try {
  for (let steps = 0; steps < max; steps++) {
    const step = frame.next();
    if (step.done) return step.value;
    yield step.value;
  }
  ended = true;
  const late = new TimedOut(max);
  const answer = frame.throw(late);
  if (answer.done) return answer.value;
  throw late;
} finally {
  if (!ended) closeFully(frame, undefined as never);
}
// END SOLUTION
