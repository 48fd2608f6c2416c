// Misconception: a method that is kept in a variable remembers its object
// Caught by: 6. interleave (stretch) > calls next() on its iterator
// Says: has lost its `this`
// BEGIN SOLUTION 6
let open = walks.map(({ next }) => next as () => IteratorResult<T, unknown>);
while (open.length > 0) {
  const stillOpen: typeof open = [];
  for (const next of open) {
    const step = next();
    if (step.done) continue;
    stillOpen.push(next);
    yield step.value;
  }
  open = stillOpen;
}
// END SOLUTION
