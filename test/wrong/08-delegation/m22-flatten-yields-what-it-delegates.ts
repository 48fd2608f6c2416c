// Misconception: M22 the value of a `yield*` is the values, which have to be yielded
// Caught by: 1. flatten > gives numbers and nothing else
// Says: as it is
// BEGIN SOLUTION 1
if (typeof tree === 'number') {
  yield tree;
  return;
}
for (const branch of tree) yield yield* flatten(branch);
// END SOLUTION
