// Misconception: a round is asked for at once and handed over bit by bit
// Caught by: 6. interleave (stretch) > asks one walk at a time
// Says: moves frames whose turn may never come
// BEGIN SOLUTION 6
let open = walks;
while (open.length > 0) {
  const round = open.map((walk) => ({ walk, step: walk.next() }));
  open = round.filter(({ step }) => !step.done).map(({ walk }) => walk);
  for (const { step } of round) if (!step.done) yield step.value;
}
// END SOLUTION
