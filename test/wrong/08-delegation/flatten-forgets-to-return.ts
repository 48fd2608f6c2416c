// Misconception: a frame ends when it has yielded
// Caught by: 1. flatten > gives a number that stands alone
// Says: `yield` it. What a frame returns is not part of the walk
// BEGIN SOLUTION 1
if (typeof tree === 'number') yield tree;
for (const branch of tree as readonly Tree[]) yield* flatten(branch);
// END SOLUTION
