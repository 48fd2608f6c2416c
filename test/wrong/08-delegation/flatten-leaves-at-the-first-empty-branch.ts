// Misconception: nothing follows an empty branch
// Caught by: 1. flatten > gives nothing for an empty branch
// Says: nothing comes for it, not even `undefined`, and whatever
// BEGIN SOLUTION 1
if (typeof tree === 'number') {
  yield tree;
  return;
}
for (const branch of tree) {
  if (Array.isArray(branch) && branch.length === 0) return;
  yield* flatten(branch);
}
// END SOLUTION
