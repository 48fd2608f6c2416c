// Misconception: a recursive call is as good as an array
// File: trampoline.ts
// Caught by: 6. trampoline (stretch) > has room for twenty thousand frames
// Says: Keep the frames that have called in your array
// BEGIN REGION trampoline
export function trampoline(frame: Caller): Body {
  let inner: Body | undefined;

  function bounce(door: Door, value: unknown): IteratorResult<Trap, unknown> {
    while (true) {
      if (inner !== undefined) {
        try {
          const step = inner[door](value);
          if (!step.done) return step;
          [door, value] = [door === 'return' ? 'return' : 'next', step.value];
        } catch (error) {
          [door, value] = ['throw', error];
        }
        inner = undefined;
      }
      const step = frame[door](value);
      if (step.done) return step;
      if (!isCall(step.value)) return { done: false, value: step.value };
      inner = trampoline(step.value);
      [door, value] = ['next', undefined];
    }
  }

  return frameOf(bounce);
}
// END REGION
