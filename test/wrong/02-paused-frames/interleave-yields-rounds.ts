// Misconception: a round is one value
// Caught by: 6. interleave (stretch) > takes one value from each in turn
// Says: one value at a time
// BEGIN REGION interleave
export function* interleave<T>(...walks: Iterator<T, unknown, void>[]): Generator<any, void, void> {
  let open = walks;
  while (open.length > 0) {
    const round = open.map((walk) => ({ walk, step: walk.next() })).filter(({ step }) => !step.done);
    open = round.map(({ walk }) => walk);
    if (round.length > 0) yield round.map(({ step }) => step.value);
  }
}
// END REGION
