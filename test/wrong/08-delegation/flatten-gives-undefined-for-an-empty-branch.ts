// Misconception: an empty branch is a branch, so it gives something
// Caught by: 1. flatten > gives nothing for an empty branch
// Says: nothing comes for it, not even `undefined`, and whatever
// BEGIN SOLUTION 1
if (typeof tree === 'number') yield tree;
else if (tree.length === 0) yield undefined as unknown as number;
else for (const branch of tree) yield* flatten(branch);
// END SOLUTION
