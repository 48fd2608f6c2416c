// Misconception: M18 after return() the generator is surely done
// Caught by: 5. withTimeoutTicks (stretch) > stays until the frame has left
// Says: let it go on until it says done
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
  throw late;
} finally {
  frame.return(undefined as never);
}
// END SOLUTION
