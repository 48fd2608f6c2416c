// Misconception: a queue of what is left to do keeps the order
// Caught by: 1. flatten > gives them in the order in which you read them
// Says: all numbers of a branch come before whatever follows the
// BEGIN SOLUTION 1
const waiting: Tree[] = [tree];
for (const next of waiting) {
  if (typeof next === 'number') yield next;
  else waiting.push(...next);
}
// END SOLUTION
