// Misconception: M22 `yield*` is worth the values, and somebody has to yield them
// Caught by: 1. flatten > gives numbers and nothing else
// Says: as it is
// BEGIN SOLUTION 1
if (typeof tree === 'number') {
  yield tree;
  return;
}
for (const branch of tree) yield yield* flatten(branch);
// END SOLUTION
