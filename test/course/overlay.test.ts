import { symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parseWrong } from '../../tools/course/formats/wrong-answer.ts';
import { applyWrong, overlayFromFolder, solutionOverlay } from '../../tools/course/overlay.ts';
import { starterFiles } from '../../tools/course/starters.ts';
import type { Lesson } from '../../tools/course/types.ts';
import type { WrongAnswer } from '../../tools/course/wrong-answers.ts';
import { UserError } from '../../tools/errors.ts';
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

it('maps solutions to the paths of lessons/, and makes starters of them', async () => {
  const a = await lesson();
  const named = (name: string): string => join(a.dir, name);
  expect([...(await solutionOverlay(a))]).toEqual([
    [named('fib.ts'), fib],
    [named('predict.ts'), '`«1»`'],
  ]);
  expect([...(await starterFiles(a))]).toEqual([
    ['fib.ts', starter],
    ['predict.ts', '`___`'],
  ]);
});

it('gives nothing for a lesson without a solution', async () => {
  const root = await tempTree({});
  expect(await starterFiles({ solutionDir: join(root, 'solutions/01-a') })).toEqual(new Map());
});

describe('overlayFromFolder', () => {
  const files = {
    'lessons/01-a/fib.ts': 'what the user of this workbook has written',
    'lessons/01-a/fib.test.ts': 'tests',
    'solutions/01-a/fib.ts': fib,
    'solutions/01-a/step.ts': fib,
    'solutions/01-a/demo.ts': 'demo',
    'solutions/01-a/given/room.ts': 'given',
  };
  const at = (root: string): Pick<Lesson, 'dir' | 'solutionDir'> => ({
    dir: join(root, 'lessons', '01-a'),
    solutionDir: join(root, 'solutions', '01-a'),
  });

  it('takes what a learner writes, and everything else from the course', async () => {
    const root = await tempTree({
      ...files,
      'ada/01-a/fib.ts': 'hers',
      'ada/01-a/parts/helper.ts': 'her own',
      'ada/01-a/fib.test.ts': 'easier tests',
      'ada/01-a/demo.ts': 'another demo',
      'ada/01-a/given/room.ts': 'not as given',
      'ada/01-a/README.md': '# Mine',
    });
    const overlay = await overlayFromFolder(join(root, 'ada/01-a'), at(root));
    const { dir } = at(root);
    expect(new Map(overlay)).toEqual(
      new Map([
        [join(dir, 'fib.ts'), 'hers'],
        [join(dir, 'step.ts'), starter],
        [join(dir, 'demo.ts'), 'demo'],
        [join(dir, 'given/room.ts'), 'given'],
        [join(dir, 'parts/helper.ts'), 'her own'],
      ]),
    );
  });

  it.skipIf(process.platform === 'win32')('does not follow links out of the submission', async () => {
    const root = await tempTree({ ...files, 'ada/step.ts': '', 'secret.ts': 'secret' });
    await symlink(join(root, 'secret.ts'), join(root, 'ada', 'fib.ts'));
    const overlay = await overlayFromFolder(join(root, 'ada'), at(root));
    expect(overlay.get(join(at(root).dir, 'fib.ts'))).toBe(starter);
  });

  it.each([
    ['there is no such folder', 'bob', /The files in .*bob could not be read because there is no such file/],
    ['it is a file', 'solutions/01-a/fib.ts', /could not be read because a file stands where a folder/],
  ])('says so when %s', async (_, dir, sentence) => {
    const root = await tempTree(files);
    const reading = overlayFromFolder(join(root, dir), at(root));
    await expect(reading).rejects.toThrow(UserError);
    await expect(reading).rejects.toThrow(sentence);
  });
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
