// Misconception: M08 a spread in the middle spoils nothing
// Caught by: 1. flatten > looks into a branch when it gets there
// Says: a branch costs nothing until its first number is wanted
// BEGIN SOLUTION 1
if (typeof tree === 'number') {
  yield tree;
  return;
}
yield* tree.map((branch) => [...flatten(branch)]).flat();
// END SOLUTION
