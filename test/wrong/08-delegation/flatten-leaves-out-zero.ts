// Misconception: 0 is nothing
// Caught by: 1. flatten > gives a number that stands alone
// Says: `yield` it. What a frame returns is not part of the walk
// BEGIN SOLUTION 1
if (!tree) return;
if (typeof tree === 'number') yield tree;
else for (const branch of tree) yield* flatten(branch);
// END SOLUTION
