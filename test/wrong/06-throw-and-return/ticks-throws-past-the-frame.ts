// Misconception: an error that I throw reaches the frames that I drive
// Caught by: 5. withTimeoutTicks (stretch) > tells the frame that its time is up
// Says: An error that you throw with `throw` goes to your own caller
// BEGIN SOLUTION 5
for (let steps = 0; steps < max; steps++) {
  const step = frame.next();
  if (step.done) return step.value;
  yield step.value;
}
throw new TimedOut(max);
// END SOLUTION
