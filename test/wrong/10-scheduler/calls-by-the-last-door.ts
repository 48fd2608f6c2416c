// Misconception: a frame that is called is resumed by the door that was used last
// File: trampoline.ts
// Caught by: 6. trampoline (stretch) > throws an error into the frame that called
// Says: begins with `next`
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
  value = undefined;
} else return { done: false, value: step.value };
// END SOLUTION
