import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import type { Lesson } from '../../../tools/course/types.ts';
import { UserError } from '../../../tools/errors.ts';
import { backUp, listBackups, restore } from '../../../tools/progress/backups/restore.ts';
import { filesUnder } from '../../../tools/system/files.ts';
import { lessonIn, temporaryFolder } from '../fixture.ts';

/** No valid UTF-8, both line ends, no last newline. */
const odd = Buffer.from([0xff, 0xfe, 0x00, 0x0d, 0x0a, 0x0a, 0x61]);

let root: string;
let lesson: Lesson;
beforeEach(async () => {
  root = await temporaryFolder();
  lesson = await lessonIn(root, { 'send.ts': odd, 'parts/echo.ts': 'echo', 'README.md': 'prose' });
});

const inLesson = (name: string): string => join(lesson.dir, name);

describe('backUp', () => {
  test('copies byte for byte, into a folder under the slug', async () => {
    const folder = await backUp(lesson, lesson.sources);
    expect(folder).toMatch(/\.workbook.backups.send.\d{4}-\d\d-\d\dT\d\d-\d\d-\d\d-\d{3}Z$/);
    expect(folder.startsWith(root)).toBe(true);
    expect(await filesUnder(folder)).toEqual([join(folder, 'parts', 'echo.ts'), join(folder, 'send.ts')]);
    expect(await readFile(join(folder, 'send.ts'))).toEqual(odd);
    expect(await readFile(join(folder, 'parts', 'echo.ts'), 'utf8')).toBe('echo');
  });

  test('many at once each have a folder, listed the newest first', async () => {
    const folders = await Promise.all(Array.from({ length: 25 }, () => backUp(lesson, lesson.sources)));
    expect(new Set(folders).size).toBe(25);
    const last = await backUp(lesson, lesson.sources);
    const listed = await listBackups(lesson);
    expect(listed.map(({ folder }) => folder).sort()).toEqual([...folders, last].sort());
    for (const { files } of listed) expect(files).toHaveLength(2);
    expect(await readdir(join(last, '..'))).toHaveLength(26);
  });

  test('a file that is gone is left out; when all are, that is said', async () => {
    await rm(inLesson('send.ts'));
    const folder = await backUp(lesson, lesson.sources);
    expect(await readdir(folder)).toEqual(['parts']);
    await rm(lesson.dir, { recursive: true });
    await expect(backUp(lesson, lesson.sources)).rejects.toThrow(UserError);
    expect(await listBackups(lesson)).toHaveLength(1);
    expect(await readdir(join(folder, '..'))).toHaveLength(1);
  });

  test('what cannot be copied is an error in words', async () => {
    await writeFile(join(root, '.workbook'), 'in the way');
    const failed = backUp(lesson, lesson.sources);
    await expect(failed).rejects.toThrow(UserError);
    await expect(failed).rejects.toThrow(
      /04-send could not be backed up because a file stands where .* Nothing was changed/,
    );
  });

  test('a file outside the lesson is a mistake of ours', async () => {
    await expect(backUp(lesson, [join(root, 'lessons', 'x.ts')])).rejects.toThrow('is not inside');
  });
});

describe('listBackups', () => {
  test('is empty before the first', async () => {
    expect(await listBackups(lesson)).toEqual([]);
  });

  test('sorts by time, then by count; skips what was never finished', async () => {
    const all = join(root, '.workbook', 'backups', 'send');
    const time = '2026-02-03T14-05-09-123Z';
    const names = [`${time}-2`, '2026-02-03T14-05-10-000Z', time, `${time}-10`, `.${time}-unfinished`];
    for (const name of names) await mkdir(join(all, name), { recursive: true });
    await writeFile(join(all, 'notes.txt'), '');
    expect((await listBackups(lesson)).map(({ name }) => name)).toEqual([
      '2026-02-03T14-05-10-000Z',
      `${time}-10`,
      `${time}-2`,
      time,
    ]);
  });
});

describe('restore', () => {
  test('puts the newest back, keeping what was there; again undoes it', async () => {
    const folder = await backUp(lesson, lesson.sources);
    await writeFile(inLesson('send.ts'), 'worse');
    const { from, backup, written } = await restore(lesson);
    expect(from.folder).toBe(folder);
    expect(written).toEqual([inLesson('send.ts')]);
    expect(await readFile(inLesson('send.ts'))).toEqual(odd);
    expect(await readFile(join(backup ?? '', 'send.ts'), 'utf8')).toBe('worse');
    await restore(lesson);
    expect(await readFile(inLesson('send.ts'), 'utf8')).toBe('worse');
    expect(await listBackups(lesson)).toHaveLength(3);
  });

  test.each(['name', 'folder'] as const)('takes the %s of an older one', async (by) => {
    await backUp(lesson, lesson.sources);
    const [first] = await listBackups(lesson);
    await writeFile(inLesson('send.ts'), 'second');
    await backUp(lesson, lesson.sources);
    await writeFile(inLesson('send.ts'), 'third');
    await restore(lesson, first?.[by]);
    expect(await readFile(inLesson('send.ts'))).toEqual(odd);
  });

  test('works when the lesson is gone, and leaves new files alone', async () => {
    await backUp(lesson, lesson.sources);
    await rm(lesson.dir, { recursive: true });
    await mkdir(lesson.dir);
    await writeFile(inLesson('new.ts'), 'new');
    const { written } = await restore(lesson);
    expect(written).toEqual([inLesson('parts/echo.ts'), inLesson('send.ts')]);
    expect(await readFile(inLesson('new.ts'), 'utf8')).toBe('new');
  });

  test('of what is there already changes and copies nothing', async () => {
    await backUp(lesson, lesson.sources);
    expect(await restore(lesson)).toMatchObject({ backup: null, written: [] });
    expect(await listBackups(lesson)).toHaveLength(1);
  });

  test('says when there is none, or none of that name and which there are', async () => {
    await expect(restore(lesson)).rejects.toThrow(/There is no backup of 04-send/);
    await backUp(lesson, lesson.sources);
    const [only] = await listBackups(lesson);
    const failed = restore(lesson, 'yesterday');
    await expect(failed).rejects.toThrow(UserError);
    await expect(failed).rejects.toThrow(
      `no backup yesterday of 04-send. There are, the newest first:\n  ${only?.name}`,
    );
  });
});
