// Misconception: M21 `yield*` also walks the frames that it finds in a list
// Caught by: 1. flatten > gives numbers and nothing else
// Says: a branch stays a branch, and a generator in a list is
// BEGIN SOLUTION 1
if (typeof tree === 'number') yield tree;
else yield* tree.map(flatten) as unknown as Generator<number>;
// END SOLUTION
