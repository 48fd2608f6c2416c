// Misconception: nobody hears what it has not asked for
// File: trampoline.ts
// Caught by: 6. trampoline (stretch) > answers a call with what was returned
// Says: is resumed with what it has returned
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
      resume = (caller) => caller.throw(error);
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
        yield step.value;
      } catch (error) {
        resume = (asker) => asker.throw(error);
      }
    }
  }
} finally {
  for (const left of stack.reverse()) left.return(undefined);
}
// END SOLUTION
