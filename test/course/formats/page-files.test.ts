import { expect, it } from 'vitest';
import { parsePageHead } from '../../../tools/course/formats/page-files.ts';

const page = (list: string): string =>
  `# T\n\n*After this\nlesson.*\n\n${list}\n\nPain.\n\n- **You write** \`later.ts\`\n`;

it('reads the files that the list below the question names', () => {
  const list =
    '- **You write** `a.ts`, `b.ts` and `c.ts`\n- **Read first** `given/d.ts`\n- **Not today** `given/e.ts` and `given/f.ts`';
  expect(parsePageHead(page(list), 3)).toEqual({
    write: ['a.ts', 'b.ts', 'c.ts'],
    first: ['given/d.ts'],
    later: ['given/e.ts', 'given/f.ts'],
    items: [
      { kind: 'write', line: 6 },
      { kind: 'first', line: 7 },
      { kind: 'later', line: 8 },
    ],
  });
});

it.each([
  ['no list', 'Words.', 3, []],
  ['no question', '- **You write** `a.ts`', 0, []],
  ['a line of no kind', '- **You read** `a.ts`', 3, [{ kind: null, line: 6 }]],
])('%s', (_name, list, question, items) => {
  expect(parsePageHead(page(list), question)).toEqual({ write: [], first: [], later: [], items });
});
