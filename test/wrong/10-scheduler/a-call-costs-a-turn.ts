// Misconception: a call is a request too
// File: trampoline.ts
// Caught by: 6. trampoline (stretch) > lets traps out, and answers in
// Says: does not end a turn
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
  stack.pop();
  if (stack.length === 0) return step;
  [door, value] = [doorToCaller(), step.value];
} else if (isCall(step.value)) {
  stack.push(step.value);
  return { done: false, value: undefined };
} else return { done: false, value: step.value };
// END SOLUTION
