// Misconception: a call of oneself is as good as a list
// File: trampoline.ts
// Caught by: 6. trampoline (stretch) > has room for twenty thousand frames
// Says: the frames that wait stand in a list of yours
// BEGIN SOLUTION 6
let resume = () => frame.next();
while (true) {
  const step = resume();
  if (step.done) return step.value;
  const yielded = step.value;
  try {
    const answer = isCall(yielded) ? yield* trampoline(yielded) : yield yielded;
    resume = () => frame.next(answer);
  } catch (error) {
    resume = () => frame.throw(error);
  } finally {
    // closed below, by whoever drives
  }
}
// END SOLUTION
