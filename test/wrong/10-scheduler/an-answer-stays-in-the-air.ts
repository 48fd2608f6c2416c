// Misconception: a frame has no use for an answer
// File: trampoline.ts
// Caught by: 6. trampoline (stretch) > answers a call with what was returned
// Says: is resumed with what it returned
// BEGIN SOLUTION 6
let step: IteratorResult<Trap | Caller, unknown>;
try {
  step = door === 'next' && stack.length > 1 ? top.next() : top[door](value);
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
