// Misconception: an error that is thrown in is for the first frame
// File: trampoline.ts
// Caught by: 6. trampoline (stretch) > throws an error of the scheduler into the innermost frame
// Says: the one in the frame on top of the stack
// BEGIN SOLUTION 6
let step: IteratorResult<Trap | Caller, unknown>;
try {
  if (door === 'throw' && stack.length === 3) stack.length = 1;
  step = (stack.at(-1) as Caller)[door](value);
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
