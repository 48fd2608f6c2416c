// Misconception: a frame that is being closed has nothing to say
// File: trampoline.ts
// Caught by: 6. trampoline (stretch) > lets a finally throw, ask and call while the task is being closed
// Says: its caller gets the error
// BEGIN SOLUTION 6
let step: IteratorResult<Trap | Caller, unknown>;
try {
  if (door === 'return') {
    for (const left of stack.reverse()) left.return(undefined);
    return { done: true, value };
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
