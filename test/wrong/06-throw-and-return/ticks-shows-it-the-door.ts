// Misconception: return() tells a frame why it has to go
// Caught by: 5. withTimeoutTicks (stretch) > tells the frame that its time is up
// Says: `return()` skips its `catch`
// BEGIN SOLUTION 5
try {
  for (let steps = 0; steps < max; steps++) {
    const step = frame.next();
    if (step.done) return step.value;
    yield step.value;
  }
  throw new TimedOut(max);
} finally {
  closeFully(frame, undefined as never);
}
// END SOLUTION
