// Misconception: M01 calling a generator function runs it
// Caught by: 5. interleave (stretch) > asks nobody before it is asked itself
// Says: it may not ask either
// BEGIN REGION interleave
export function interleave<T>(...walks: Iterator<T, unknown, void>[]): Generator<T, void, void> {
  let open = walks.map((walk) => ({ walk, step: walk.next() }));
  return (function* () {
    while (open.length > 0) {
      open = open.filter(({ step }) => !step.done);
      for (const turn of open) {
        yield turn.step.value as T;
        turn.step = turn.walk.next();
      }
    }
  })();
}
// END REGION
