// Misconception: M21 `yield*` goes all the way down into a list
// Caught by: 1. flatten > gives numbers and nothing else
// Says: a branch stays a branch, and a generator in a list is
// BEGIN SOLUTION 1
if (typeof tree === 'number') yield tree;
else yield* tree as readonly number[];
// END SOLUTION
