import { existsSync, writeFileSync } from 'node:fs';
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import type { Lesson } from '../../../tools/course/types.ts';
import { UserError } from '../../../tools/errors.ts';
import { nameIn } from '../../../tools/progress/backups/learner-files.ts';
import { overwrite } from '../../../tools/progress/backups/overwrite.ts';
import { resetLesson } from '../../../tools/progress/backups/reset.ts';
import { listBackups, restore } from '../../../tools/progress/backups/restore.ts';
import { filesUnder } from '../../../tools/system/files.ts';
import { lessonIn, temporaryFolder } from '../fixture.ts';

const starters = new Map([
  ['send.ts', 'send starter\n'],
  ['predict.ts', 'predict starter – ___\n'],
]);
const pristine = {
  ...Object.fromEntries(starters),
  'send.test.ts': 'tests',
  'demo.ts': 'demo',
  'README.md': 'prose',
};

let root: string;
let lesson: Lesson;
beforeEach(async () => {
  root = await temporaryFolder();
  lesson = await lessonIn(root, pristine);
  await mkdir(lesson.solutionDir, { recursive: true });
  await writeFile(join(lesson.solutionDir, 'demo.ts'), 'demo');
});

const inLesson = (name: string): string => join(lesson.dir, name);

/** Every file under a folder, by name, as bytes. */
async function bytesIn(folder: string): Promise<Record<string, string>> {
  const all = await filesUnder(folder);
  const pairs = all.map(async (file) => [nameIn(folder, file), await readFile(file, 'latin1')] as const);
  return Object.fromEntries(await Promise.all(pairs));
}

test('a lesson that is new already is left alone, without a backup', async () => {
  expect(await resetLesson(lesson, starters)).toEqual({ backup: null, written: [], kept: [] });
  expect(await readdir(root)).toEqual(['lessons', 'solutions']);
});

test('backs up what differs, byte for byte, and writes the starters', async () => {
  const work = Buffer.from([0xff, 0x0d, 0x0a, 0x00]);
  await writeFile(inLesson('send.ts'), work);
  const before = await bytesIn(lesson.dir);
  const { backup, written, kept } = await resetLesson(lesson, starters);
  expect(written).toEqual([inLesson('send.ts')]);
  expect(kept).toEqual([]);
  expect(await bytesIn(backup ?? '')).toEqual({ 'send.ts': work.toString('latin1') });
  expect(await bytesIn(lesson.dir)).toEqual({ ...before, 'send.ts': 'send starter\n' });
});

test.each([
  ['another line end', 'send starter\r\n'],
  ['a byte order mark', '\uFEFFsend starter\n'],
  ['an empty file', ''],
])('%s is a difference', async (_, content) => {
  await writeFile(inLesson('send.ts'), content);
  const { backup } = await resetLesson(lesson, starters);
  expect(await readFile(join(backup ?? '', 'send.ts'), 'utf8')).toBe(content);
});

test("the learner's extra files are left, told of, and backed up with the rest", async () => {
  await mkdir(inLesson('parts'));
  await writeFile(inLesson('parts/helper.ts'), 'help');
  await writeFile(inLesson('send.ts'), 'mine');
  await writeFile(inLesson('demo.ts'), 'demo of mine');
  const { backup, kept } = await resetLesson(lesson, starters);
  expect(kept).toEqual([inLesson('parts/helper.ts')]);
  expect(await readFile(inLesson('parts/helper.ts'), 'utf8')).toBe('help');
  expect(await readFile(inLesson('demo.ts'), 'utf8')).toBe('demo of mine');
  expect(await bytesIn(backup ?? '')).toEqual({
    'demo.ts': 'demo of mine',
    'parts/helper.ts': 'help',
    'send.ts': 'mine',
  });
});

test('writes what was deleted: one file, or the folder', async () => {
  await rm(inLesson('predict.ts'));
  expect(await resetLesson(lesson, starters)).toEqual({
    backup: null,
    written: [inLesson('predict.ts')],
    kept: [],
  });
  await rm(join(root, 'lessons'), { recursive: true });
  const { backup, written } = await resetLesson(lesson, starters);
  expect(backup).toBeNull();
  expect(written).toEqual([inLesson('send.ts'), inLesson('predict.ts')]);
  expect(await bytesIn(lesson.dir)).toEqual({
    'send.ts': 'send starter\n',
    'predict.ts': Buffer.from('predict starter – ___\n').toString('latin1'),
  });
});

test('takes starters by absolute path too', async () => {
  await writeFile(inLesson('send.ts'), 'mine');
  const { written } = await resetLesson(lesson, new Map([[inLesson('send.ts'), 'send starter\n']]));
  expect(written).toEqual([inLesson('send.ts')]);
});

test.each(['send.test.ts', '../other.ts', ''])('refuses %j as a starter', async (name) => {
  await expect(resetLesson(lesson, new Map([[name, 'x']]))).rejects.toThrow(/is a test|is not inside/);
});

test('restore brings everything back', async () => {
  await writeFile(inLesson('send.ts'), 'mine');
  await writeFile(inLesson('predict.ts'), 'guessed');
  const before = await bytesIn(lesson.dir);
  await resetLesson(lesson, starters);
  await restore(lesson);
  expect(await bytesIn(lesson.dir)).toEqual(before);
});

test('without a backup nothing is changed', async () => {
  await writeFile(inLesson('send.ts'), 'mine');
  await writeFile(join(root, '.workbook'), 'in the way');
  const before = await bytesIn(lesson.dir);
  const failed = resetLesson(lesson, starters);
  await expect(failed).rejects.toThrow(UserError);
  await expect(failed).rejects.toThrow(/could not be backed up because .* Nothing was changed/);
  expect(await bytesIn(lesson.dir)).toEqual(before);
});

test('what cannot be written is said, and no half of a file stays', async () => {
  await rm(inLesson('predict.ts'));
  await writeFile(inLesson('parts'), 'a file instead of a folder');
  const failed = resetLesson(lesson, new Map([['parts/echo.ts', 'x']]));
  await expect(failed).rejects.toThrow(
    /could not all be put in place because a file stands .* Nothing is lost/,
  );
  expect((await readdir(lesson.dir)).filter((name) => name.startsWith('.'))).toEqual([]);
});

test('what the editor saves between the backup and the write is backed up too', async () => {
  await writeFile(inLesson('send.ts'), 'first');
  /** The new text is asked for again once the backup is there: the moment for the editor to save. */
  class Saving extends Map<string, Buffer> {
    override get(file: string): Buffer | undefined {
      if (existsSync(join(root, '.workbook', 'backups', 'send'))) writeFileSync(file, 'late');
      return super.get(file);
    }
  }
  const { backup } = await overwrite(lesson, new Saving([[inLesson('send.ts'), Buffer.from('new')]]));
  expect(await readFile(inLesson('send.ts'), 'utf8')).toBe('new');
  const [late, first, ...more] = await listBackups(lesson);
  expect(more).toEqual([]);
  expect(first?.folder).toBe(backup);
  expect(await bytesIn(first?.folder ?? '')).toMatchObject({ 'send.ts': 'first' });
  expect(await bytesIn(late?.folder ?? '')).toEqual({ 'send.ts': 'late' });
});
