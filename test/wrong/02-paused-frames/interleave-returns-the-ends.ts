// Misconception: what the walks returned comes out at the end
// Caught by: 6. interleave (stretch) > ends when there is nothing to interleave
// Says: the end has no value
// BEGIN REGION interleave
export function* interleave<T>(...walks: Iterator<T, unknown, void>[]): Generator<T, any, void> {
  const ends: unknown[] = [];
  let open = walks;
  while (open.length > 0) {
    const stillOpen: typeof walks = [];
    for (const walk of open) {
      const step = walk.next();
      if (step.done) {
        ends.push(step.value);
        continue;
      }
      stillOpen.push(walk);
      yield step.value;
    }
    open = stillOpen;
  }
  return ends;
}
// END REGION
