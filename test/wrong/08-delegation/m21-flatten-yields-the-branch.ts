// Misconception: M21 `yield gen()` and `yield* gen()` are the same
// Caught by: 1. flatten > gives numbers and nothing else
// Says: a branch stays a branch, and a generator in a list is
// BEGIN SOLUTION 1
if (typeof tree === 'number') {
  yield tree;
  return;
}
for (const branch of tree) yield flatten(branch);
// END SOLUTION
