// Misconception: M21 a list is taken apart on its way out
// Caught by: 1. flatten > gives numbers and nothing else
// Says: a branch stays a branch
// BEGIN SOLUTION 1
if (typeof tree === 'number') yield tree;
else {
  for (const branch of tree) {
    if (typeof branch === 'number') yield branch;
    else for (const leaf of branch) yield leaf;
  }
}
// END SOLUTION
