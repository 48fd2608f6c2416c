// Misconception: a value that is `undefined` means that the walk has ended
// Caught by: 6. interleave (stretch) > goes on past a value that is undefined
// Says: only `done` says that it has ended
// BEGIN SOLUTION 6
let open = walks;
while (open.length > 0) {
  const stillOpen: typeof walks = [];
  for (const walk of open) {
    const step = walk.next();
    if (step.done || step.value === undefined) continue;
    stillOpen.push(walk);
    yield step.value;
  }
  open = stillOpen;
}
// END SOLUTION
