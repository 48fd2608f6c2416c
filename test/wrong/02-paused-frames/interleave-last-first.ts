// Misconception: the order of the walks does not matter
// Caught by: 6. interleave (stretch) > takes one value from each in turn
// Says: one value at a time
// BEGIN SOLUTION 6
let open = walks;
while (open.length > 0) {
  const stillOpen: typeof walks = [];
  for (const walk of open.toReversed()) {
    const step = walk.next();
    if (step.done) continue;
    stillOpen.unshift(walk);
    yield step.value;
  }
  open = stillOpen;
}
// END SOLUTION
