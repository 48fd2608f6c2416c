// Misconception: M04 what a walk returns is one of its values
// Caught by: 6. interleave (stretch) > hands on nothing that comes with done: true
// Says: look at `done` before you hand a value on
// BEGIN SOLUTION 6
let open = walks;
while (open.length > 0) {
  const stillOpen: typeof walks = [];
  for (const walk of open) {
    const step = walk.next();
    if (step.value !== undefined) yield step.value as T;
    if (!step.done) stillOpen.push(walk);
  }
  open = stillOpen;
}
// END SOLUTION
