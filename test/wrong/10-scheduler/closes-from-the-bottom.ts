// Misconception: the order in which frames leave does not matter
// File: trampoline.ts
// Caught by: 6. trampoline (stretch) > closes all frames, the innermost first
// Says: The innermost leaves first
// BEGIN SOLUTION 6
let step: IteratorResult<Trap | Caller, unknown>;
try {
  if (door === 'return') {
    for (const left of stack) left.return(undefined);
    stack.length = 1;
  }
  step = top[door](value);
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
