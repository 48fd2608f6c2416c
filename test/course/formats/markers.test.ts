import { describe, expect, it } from 'vitest';
import {
  regions,
  replaceRegions,
  scanMarkers,
  starterLines,
  toShown,
  toStarter,
} from '../../../tools/course/formats/markers.ts';

const solution = `/** Doc. */
// #region fib
export function* fib(n: number) {
  // BEGIN SOLUTION 2: yield n numbers
  for (let i = 0; i < n; i++) yield i;

  return;
  // END SOLUTION
}
// #endregion

const after = 1;
`;

describe('starterLines', () => {
  it('has the line of the starter for each line that is in it, and none for what is left out', () => {
    const starter = toStarter(solution, 'fib.ts').split('\n');
    const found = solution
      .split('\n')
      .slice(0, -1)
      .map((line, at) => [line, starterLines(solution, 'fib.ts')[at]] as const);
    const kept = found.flatMap(([line, at]) => (typeof at === 'number' ? [[line, starter[at - 1]]] : []));
    expect(kept.map(([line]) => line)).toEqual([
      '/** Doc. */',
      'export function* fib(n: number) {',
      '}',
      '',
      'const after = 1;',
    ]);
    expect(kept.filter(([line, same]) => line !== same)).toEqual([]);
    expect(starterLines(solution, 'predict.ts')).toEqual(found.map((_, at) => at + 1));
  });
});

describe('toStarter', () => {
  it('puts a TODO and a throw instead of a region, and leaves only the named regions out', () => {
    expect(toStarter(solution, 'fib.ts')).toBe(`/** Doc. */
export function* fib(n: number) {
  // TODO 2: yield n numbers
  throw new Error('TODO 2: yield n numbers');
}

const after = 1;
`);
  });

  it.each([
    [
      'Windows line ends',
      '\t// BEGIN SOLUTION 1: a\r\n\tx\r\n\t// END SOLUTION\r\nrest',
      "\t// TODO 1: a\r\n\tthrow new Error('TODO 1: a');\r\nrest",
    ],
    [
      'an apostrophe',
      "// BEGIN SOLUTION 1: don't\n// END SOLUTION\n",
      '// TODO 1: don\'t\nthrow new Error("TODO 1: don\'t");\n',
    ],
    [
      'both quotes',
      '// BEGIN SOLUTION 1: \'"\n// END SOLUTION\n',
      "// TODO 1: '\"\nthrow new Error('TODO 1: \\'\"');\n",
    ],
    ['no region', 'a\n\nb', 'a\n\nb'],
    ['a region that is not closed stays as it is', '// BEGIN SOLUTION 1: a\nx', '// BEGIN SOLUTION 1: a\nx'],
    [
      'two regions of one exercise',
      '// BEGIN SOLUTION 1: a\n// END SOLUTION\n// BEGIN SOLUTION 1: b\n// END SOLUTION\n',
      "// TODO 1: a\nthrow new Error('TODO 1: a');\n// TODO 1: b\nthrow new Error('TODO 1: b');\n",
    ],
    ['guillemets outside predict.ts', 'print("«x»")', 'print("«x»")'],
  ])('%s', (_name, text, expected) => {
    expect(toStarter(text, 'fib.ts')).toBe(expected);
  });

  it.each(['predict.ts', 'lessons/01-a/predict.ts', 'lessons\\01-a\\predict.ts'])('blanks %s', (name) => {
    expect(toStarter('`a: «1» and «two words»\nb`', name)).toBe('`a: ___ and ___\nb`');
  });
});

describe('toShown', () => {
  it('takes markers and region comments away', () => {
    expect(toShown(solution)).toBe(`/** Doc. */
export function* fib(n: number) {
  for (let i = 0; i < n; i++) yield i;

  return;
}

const after = 1;
`);
  });

  it('takes the guillemets away, except in a file that only happens to have some', () => {
    expect(toShown('`a: «1»`')).toBe('`a: 1`');
    expect(toShown('`a: «1»`', 'fib.ts')).toBe('`a: «1»`');
  });
});

describe('regions', () => {
  it('gives exercise, title, indentation, lines and body', () => {
    expect(regions(solution)).toEqual([
      {
        exercise: 2,
        title: 'yield n numbers',
        indent: '  ',
        begin: 4,
        end: 8,
        body: '  for (let i = 0; i < n; i++) yield i;\n\n  return;\n',
      },
    ]);
  });

  it.each([
    ['not ended', '\n// BEGIN SOLUTION 1: a\n', [2, 'never ended']],
    ['not begun', '// END SOLUTION\n', [1, 'without a BEGIN']],
    [
      'nested',
      '// BEGIN SOLUTION 1: a\n// BEGIN SOLUTION 2: b\n// END SOLUTION\n',
      [2, 'inside the region that line 1 begins'],
    ],
    ['no title', '// BEGIN SOLUTION 1\n// END SOLUTION\n', [1, 'does not say what to do']],
    ['an empty title', '// BEGIN SOLUTION 1: \n// END SOLUTION\n', [1, 'does not say what to do']],
    ['no number', '// BEGIN SOLUTION: a\n// END SOLUTION\n', [1, 'no exercise number']],
  ])('says what is wrong: %s', (_name, text, [line, words]) => {
    const { problems } = scanMarkers(text);
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatchObject({ line, message: expect.stringContaining(String(words)) });
  });
});

describe('replaceRegions', () => {
  const text = '// BEGIN SOLUTION 1: a\na\n// END SOLUTION\n// BEGIN SOLUTION 1: b\nb\n// END SOLUTION\n';

  it.each([
    ['nothing', [], text, 0],
    ['the first', [{ exercise: 1, text: 'x\ny\n' }], text.replace('\na\n', '\nx\ny\n'), 0],
    [
      'both, in order',
      [
        { exercise: 1, text: 'x\n' },
        { exercise: 1, text: 'y\n' },
      ],
      text.replace('\na\n', '\nx\n').replace('\nb\n', '\ny\n'),
      0,
    ],
    ['a region that is not there', [{ exercise: 3, text: 'x\n' }], text, 1],
  ])('replaces %s', (_name, blocks, expected, missing) => {
    const result = replaceRegions(text, blocks);
    expect(result.text).toBe(expected);
    expect(result.missing).toHaveLength(missing);
  });
});
