// Misconception: every iterable has a `next()`
// Caught by: 4. forOf > asks values for an iterator
// Says: ask it for an iterator
// BEGIN SOLUTION 4
const walk = values as unknown as Iterator<T>;
for (let step = walk.next(); !step.done; step = walk.next()) {
  if (body(step.value) === 'break') {
    walk.return?.();
    return;
  }
}
// END SOLUTION
