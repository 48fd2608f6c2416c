// Misconception: M06 a list above the function is as good as one in the body
// Caught by: 1. flatten > keeps its walk in its own frame
// Says: what a walk remembers belongs inside the body, where each
// BEGIN REGION flatten
const rest: Tree[] = [];

export function* flatten(tree: Tree): Generator<number, void, void> {
  rest.unshift(tree);
  while (rest.length > 0) {
    const next = rest.shift() as Tree;
    if (typeof next === 'number') yield next;
    else rest.unshift(...next);
  }
}
// END REGION
