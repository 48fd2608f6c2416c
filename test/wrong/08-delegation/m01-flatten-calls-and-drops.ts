// Misconception: M01 calling a generator function runs it, so a recursive call is enough
// Caught by: 1. flatten > gives the numbers of a list
// Says: `flatten(branch)` makes a frame, which runs only when you
// BEGIN SOLUTION 1
if (typeof tree === 'number') {
  yield tree;
  return;
}
for (const branch of tree) flatten(branch);
// END SOLUTION
