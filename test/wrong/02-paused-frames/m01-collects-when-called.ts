// Misconception: M01 calling a generator function runs it
// Caught by: 6. interleave (stretch) > asks nobody before it is asked itself
// Says: no walk is asked either
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
