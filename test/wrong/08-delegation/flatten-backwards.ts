// Misconception: a stack keeps the order
// Caught by: 1. flatten > gives them in the order in which you read them
// Says: all numbers of a branch come before whatever follows the
// BEGIN SOLUTION 1
const rest: Tree[] = [tree];
while (rest.length > 0) {
  const next = rest.pop() as Tree;
  if (typeof next === 'number') yield next;
  else rest.push(...next);
}
// END SOLUTION
