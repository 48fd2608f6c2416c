// Misconception: M08 to spread a frame costs nothing until its values are wanted
// Caught by: 1. flatten > looks into a branch when it gets there
// Says: a list that you make first, or a spread, walks over
// BEGIN SOLUTION 1
if (typeof tree === 'number') yield tree;
else yield* [...tree].flatMap((branch) => [...flatten(branch)]);
// END SOLUTION
