// Misconception: M16 an error goes to the one that drives
// File: trampoline.ts
// Caught by: 6. trampoline (stretch) > throws an error into the frame that called
// Says: is thrown into the frame that called it
// BEGIN SOLUTION 6
let step: IteratorResult<Trap | Caller, unknown>;
try {
  step = top[door](value);
} catch (error) {
  stack.pop();
  throw error;
}
if (step.done) {
  stack.pop();
  if (stack.length === 0) return step;
  [door, value] = [doorToCaller(), step.value];
} else if (isCall(step.value)) {
  stack.push(step.value);
  [door, value] = ['next', undefined];
} else return { done: false, value: step.value };
// END SOLUTION
