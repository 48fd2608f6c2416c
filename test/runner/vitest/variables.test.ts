import { expect, it } from 'vitest';
import { childrenOf, parseTree, type SyntaxNode } from '../../../tools/runner/vitest/syntax-tree.ts';
import { visibleAt } from '../../../tools/runner/vitest/variables.ts';

/** The variables that may have a value at the yields of a generator function, one yield after the other. */
function handedOver(text: string): string[] {
  const found: { readonly at: number; readonly names: string }[] = [];
  const visit = (node: SyntaxNode, parents: readonly SyntaxNode[]): void => {
    if (node.type === 'YieldExpression')
      found.push({ at: node.start, names: visibleAt(node, parents).join() });
    for (const child of childrenOf(node)) visit(child, [...parents, node]);
  };
  visit(parseTree(`function* f${text}`), []);
  return found.toSorted((a, b) => a.at - b.at).map(({ names }) => names);
}

it.each([
  [
    'parameters, however they are written',
    '(a, [b, , ...c], { d, e: [g] = [], ...h } = {}, ...i) { yield; }',
    ['a,b,c,d,g,h,i'],
  ],
  [
    'what is declared before it, and not what is declared with it or later',
    '() { let a; const b = yield; const c = 1; yield; let d; }',
    ['a', 'a,b,c'],
  ],
  [
    'what stands in the blocks around it, and in no other',
    '() { { const a = 1; yield; } if (x) { const b = 1; } else { yield; } }',
    ['a', ''],
  ],
  [
    'those of a loop, in its body',
    '() { for (const a of yield 1) { yield a; } for (let i = 0, n = 1; yield; i++) yield i; for (const k in o) yield k; }',
    ['', 'a', 'i,n', 'i,n', 'k'],
  ],
  [
    'those of a switch and of a catch',
    '() { switch (1) { case 1: const a = 1; case 2: yield; } try { yield; } catch ({ b }) { yield b; } }',
    ['a', '', 'b'],
  ],
  [
    'those of its own function',
    '(a) { const own = 1; const g = function* (b) { yield b; }; yield own; }',
    ['b', 'a,own,g'],
  ],
  ['each name once', '(a) { let b = a; { let a = 2; yield a; } }', ['a,b']],
  ['twelve at most', '(a, b, c, d, e, g, h, i, j, k, l, m, n) { yield; }', ['a,b,c,d,e,g,h,i,j,k,l,m']],
  ['no types, and no this', '(this: Thing, a: Map<string, number>) { type T = number; yield a; }', ['a']],
])('a frame that pauses hands over %s', (_, text, names) => {
  expect(handedOver(text)).toEqual(names);
});
