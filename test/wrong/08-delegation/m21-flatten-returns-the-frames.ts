// Misconception: M21 to return a frame is to delegate to it
// Caught by: 1. flatten > gives the numbers of a list
// Says: `flatten(branch)` makes a frame, which runs only when you
// BEGIN SOLUTION 1
if (typeof tree === 'number') {
  yield tree;
  return;
}
for (const branch of tree) return flatten(branch) as unknown as void;
// END SOLUTION
