// Misconception: a frame that has returned stays on the stack
// File: trampoline.ts
// Caught by: 6. trampoline (stretch) > answers a call with what was returned
// Says: When the callee has returned, the caller is resumed
// BEGIN SOLUTION 6
let step: IteratorResult<Trap | Caller, unknown>;
try {
  step = top[door](value);
} catch (error) {
  stack.pop();
  if (stack.length === 0) throw error;
  [door, value] = ['throw', error];
  continue;
}
if (step.done) {
  if (stack.length === 1) return step;
  [door, value] = [doorToCaller(), step.value];
  stack.shift();
} else if (isCall(step.value)) {
  stack.push(step.value);
  [door, value] = ['next', undefined];
} else return { done: false, value: step.value };
// END SOLUTION
