// Misconception: what a frame returns is one of its numbers
// Caught by: 1. flatten > gives a number that stands alone
// Says: `yield` it. What a frame returns is not part of the walk
// BEGIN SOLUTION 1
if (typeof tree === 'number') return tree;
for (const branch of tree) yield* flatten(branch);
// END SOLUTION
