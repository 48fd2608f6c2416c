// Misconception: an error is what a call is worth
// File: trampoline.ts
// Caught by: 6. trampoline (stretch) > throws an error into the frame that has called
// Says: at the `yield` that called
// BEGIN SOLUTION 6
const stack = [frame];
let resume = (top: Caller) => top.next();
try {
  while (true) {
    const top = stack.at(-1) as Caller;
    let step: IteratorResult<Trap | Caller, unknown>;
    try {
      step = resume(top);
    } catch (error) {
      stack.pop();
      if (stack.length === 0) throw error;
      resume = (caller) => caller.next(error);
      continue;
    }
    const { value, done } = step;
    if (done) {
      stack.pop();
      if (stack.length === 0) return value;
      resume = (caller) => caller.next(value);
    } else if (isCall(step.value)) {
      stack.push(step.value);
      resume = (callee) => callee.next();
    } else {
      try {
        const answer = yield step.value;
        resume = (asker) => asker.next(answer);
      } catch (error) {
        resume = (asker) => asker.throw(error);
      }
    }
  }
} finally {
  for (const left of stack.reverse()) left.return(undefined);
}
// END SOLUTION
