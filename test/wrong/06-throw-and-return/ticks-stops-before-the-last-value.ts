// Misconception: the time is up as soon as the last step is made
// Caught by: 5. withTimeoutTicks (stretch) > hands on the value of the last step
// Says: yield it, and throw the `TimedOut` in when
// BEGIN SOLUTION 5
let steps = 0;
try {
  while (true) {
    const step = frame.next();
    steps += 1;
    if (step.done) return step.value;
    if (steps === max) {
      const late = new TimedOut(max);
      const answer = frame.throw(late);
      if (answer.done) return answer.value;
      throw late;
    }
    yield step.value;
  }
} finally {
  closeFully(frame, undefined as never);
}
// END SOLUTION
