// Misconception: a recursive call is as good as an array
// File: trampoline.ts
// Caught by: 6. trampoline (stretch) > has room for twenty thousand frames
// Says: Keep the frames that have called in your array
// BEGIN REGION trampoline
export function* trampoline(frame: Caller): Body {
  let resume = () => frame.next();
  while (true) {
    const step = resume();
    if (step.done) return step.value;
    const yielded = step.value;
    let isClosing = true;
    try {
      const answer = isCall(yielded) ? yield* trampoline(yielded) : yield yielded;
      isClosing = false;
      resume = () => frame.next(answer);
    } catch (error) {
      isClosing = false;
      resume = () => frame.throw(error);
    } finally {
      if (isClosing) {
        resume = () => frame.return(undefined);
        // biome-ignore lint/correctness/noUnsafeFinally: a frame that is closed may go on
        continue;
      }
    }
  }
}
// END REGION
