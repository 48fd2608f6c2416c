// Misconception: 0 is nothing
// Caught by: 1. flatten > gives a number that stands alone
// Says: 0 is a number like the others
// BEGIN SOLUTION 1
if (!tree) return;
if (typeof tree === 'number') yield tree;
else for (const branch of tree) yield* flatten(branch);
// END SOLUTION
