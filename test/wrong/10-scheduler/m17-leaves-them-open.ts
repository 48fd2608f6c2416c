// Misconception: M17 frames that are not resumed have ended
// File: trampoline.ts
// Caught by: 6. trampoline (stretch) > closes all frames, the innermost first
// Says: Closing the task closes every frame on the stack
// BEGIN SOLUTION 6
let step: IteratorResult<Trap | Caller, unknown>;
try {
  step = door === 'return' ? { done: true, value: undefined } : top[door](value);
  if (door === 'return') stack.length = 1;
} catch (error) {
  stack.pop();
  if (stack.length === 0) throw error;
  [door, value] = ['throw', error];
  continue;
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
