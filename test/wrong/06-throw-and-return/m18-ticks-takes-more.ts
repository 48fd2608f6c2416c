// Misconception: M18 a frame that was told to end has ended
// Caught by: 5. withTimeoutTicks (stretch) > closes a frame that catches TimedOut and yields again
// Says: Only `return()` skips every `catch`
// BEGIN SOLUTION 5
try {
  for (let steps = 0; ; steps++) {
    const step: IteratorResult<T, R> = steps < max ? frame.next() : frame.throw(new TimedOut(max));
    if (step.done) return step.value;
    yield step.value;
  }
} finally {
  closeFully(frame, undefined as never);
}
// END SOLUTION
