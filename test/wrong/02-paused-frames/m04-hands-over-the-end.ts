// Misconception: M04 what a body returns is one more value of the loop
// Caught by: 4. forOf > does not hand over what comes with done: true
// Says: the loop ends there, and its body does not see it
// BEGIN SOLUTION 4
const walk = values[Symbol.iterator]();
let step = walk.next();
while (true) {
  if (!step.done || step.value !== undefined) {
    let answer: 'break' | undefined;
    try {
      answer = body(step.value);
    } catch (error) {
      walk.return?.();
      throw error;
    }
    if (answer === 'break') {
      walk.return?.();
      return;
    }
  }
  if (step.done) return;
  step = walk.next();
}
// END SOLUTION
