import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parseWrong } from '../../tools/course/formats/wrong-answer.ts';
import { applyWrong, solutionOverlay, starterOverlay, wrongOverlay } from '../../tools/course/overlay.ts';
import { starterFiles } from '../../tools/course/starters.ts';
import type { Lesson } from '../../tools/course/types.ts';
import type { WrongAnswer } from '../../tools/course/wrong-answers.ts';
import { tempTree } from './fixture.ts';

const fib = '// #region fib\n{\n  // BEGIN SOLUTION 1: go\n  right\n  // END SOLUTION\n}\n// #endregion\n';
const starter = "{\n  // TODO 1: go\n  throw new Error('TODO 1: go');\n}\n";
const block = (text: string, head = ''): WrongAnswer => parseWrong(`${head}${text}`) as WrongAnswer;
const replaced = block('// BEGIN SOLUTION 1\n  wrong\n// END SOLUTION\n');

async function lesson(): Promise<Lesson> {
  const root = await tempTree({
    'solutions/01-a/fib.ts': fib,
    'solutions/01-a/predict.ts': '`«1»`',
    'solutions/01-a/notes.md': '',
  });
  return { dir: join(root, 'lessons', '01-a'), solutionDir: join(root, 'solutions', '01-a') } as Lesson;
}

it('maps solutions, starters and wrong answers to the paths of lessons/', async () => {
  const a = await lesson();
  const named = (name: string): string => join(a.dir, name);
  expect([...(await solutionOverlay(a))]).toEqual([
    [named('fib.ts'), fib],
    [named('predict.ts'), '`«1»`'],
  ]);
  expect([...(await starterOverlay(a))]).toEqual([
    [named('fib.ts'), starter],
    [named('predict.ts'), '`___`'],
  ]);
  expect((await wrongOverlay(a, replaced)).get(named('fib.ts'))).toBe(fib.replace('right', 'wrong'));
  expect([...(await starterFiles(a)).keys()]).toEqual(['fib.ts', 'predict.ts']);
});

it('gives nothing for a lesson without a solution', async () => {
  const root = await tempTree({});
  expect(await starterFiles({ solutionDir: join(root, 'solutions/01-a') })).toEqual(new Map());
});

describe('applyWrong', () => {
  const solution = new Map([
    ['fib.ts', fib],
    ['demo.ts', ''],
  ]);

  it('replaces a named region whole', () => {
    const { files, misfits } = applyWrong(solution, block('// BEGIN REGION fib\nall\n// END REGION\n'));
    expect(files.get('fib.ts')).toBe('// #region fib\nall\n// #endregion\n');
    expect(misfits).toEqual([]);
  });

  it.each([
    ['an exercise', block('// BEGIN SOLUTION 2\n// END SOLUTION\n'), 1, 'no region left for exercise 2'],
    ['a named region', block('// BEGIN REGION x\n// END REGION\n'), 1, 'fib.ts has no #region x'],
    [
      'a file',
      block('// BEGIN SOLUTION 1\n// END SOLUTION\n', '// File: x.ts\n'),
      1,
      'the solution has no file x.ts',
    ],
  ])('says when %s is not there', (_name, wrong, line, message) => {
    expect(applyWrong(solution, wrong).misfits).toEqual([
      { line, message: expect.stringContaining(message) },
    ]);
  });

  it('wants to know which file when several have regions', () => {
    const two = new Map([...solution, ['other.ts', fib]]);
    expect(applyWrong(two, replaced).misfits).toEqual([
      { line: 1, message: expect.stringContaining('say which') },
    ]);
    expect(applyWrong(two, { ...replaced, target: 'other.ts' }).files.get('other.ts')).toContain('wrong');
  });
});
