// Misconception: M08 whether the list is made at once or bit by bit is all the same
// Caught by: 1. flatten > looks into a branch when it gets there
// Says: a list that you make first, or a spread, walks over
// BEGIN SOLUTION 1
if (typeof tree === 'number') yield tree;
else yield* tree.flat(Number.POSITIVE_INFINITY);
// END SOLUTION
