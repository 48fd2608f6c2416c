// Misconception: the numbers of a list come before its branches
// Caught by: 1. flatten > gives them in the order in which you read them
// Says: all numbers of a branch come before whatever follows the
// BEGIN SOLUTION 1
if (typeof tree === 'number') {
  yield tree;
  return;
}
for (const branch of tree) if (typeof branch === 'number') yield branch;
for (const branch of tree) if (typeof branch !== 'number') yield* flatten(branch);
// END SOLUTION
