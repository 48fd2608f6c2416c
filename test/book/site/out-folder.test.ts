import { mkdir, symlink, writeFile } from 'node:fs/promises';
import { join, parse } from 'node:path';
import { expect, it } from 'vitest';
import { checkOutFolder } from '../../../tools/book/site/out-folder.ts';
import { UserError } from '../../../tools/errors.ts';
import { temporaryFolder } from '../fixture.ts';

/** A home with a workbook in it, and what is said of a folder in that home. */
async function openHome(): Promise<{ home: string; said: (out: string) => Promise<string> }> {
  const home = await temporaryFolder();
  const root = join(home, 'code/workbook');
  await mkdir(join(root, 'lessons/01-one'), { recursive: true });
  await mkdir(join(home, 'books'));
  await writeFile(join(home, 'file'), '');
  await symlink(join(home, 'books'), join(home, 'link'), 'junction');
  await symlink(root, join(home, 'short'), 'junction');
  const said = async (out: string): Promise<string> => {
    try {
      await checkOutFolder(out, { root, home });
      return 'fine';
    } catch (error) {
      if (error instanceof UserError) return error.message.replaceAll(home, '~');
      throw error;
    }
  };
  return { home, said };
}

const OWN = 'A book needs a folder of its own: name one that is not there yet.';

it.each([
  ['books', 'fine'],
  ['books/new/deep', 'fine'],
  ['link/new', 'fine'],
  ['code/workbook/book', 'fine'],
  ['code/workbook-2', 'fine'],
  ['code/workbook/..book/x', `~/code/workbook/..book/x is in ..book, which belongs to the workbook. ${OWN}`],
  ['', `~ is your home folder. ${OWN}`],
  ['code', `~/code is a folder that the workbook is in. ${OWN}`],
  ['code/workbook', `~/code/workbook is the workbook itself. ${OWN}`],
  ['code/workbook/lessons', `~/code/workbook/lessons is in lessons, which belongs to the workbook. ${OWN}`],
  [
    'code/workbook/lessons/01-one',
    `~/code/workbook/lessons/01-one is in lessons, which belongs to the workbook. ${OWN}`,
  ],
  ['code/workbook/tools/new', `~/code/workbook/tools/new is in tools, which belongs to the workbook. ${OWN}`],
  ['code/workbook/.git', `~/code/workbook/.git is in .git, which belongs to the workbook. ${OWN}`],
  ['short/lessons/new', `~/short/lessons/new is in lessons, which belongs to the workbook. ${OWN}`],
  [
    'short',
    '~/short is a link, and a book is not written through links. Name the folder that it leads to, or another.',
  ],
  [
    'link',
    '~/link is a link, and a book is not written through links. Name the folder that it leads to, or another.',
  ],
  ['file', '~/file is a file, and a book is a folder. Name another place.'],
])('~/%s: %s', async (out, sentence) => {
  const { home, said } = await openHome();
  expect((await said(join(home, out))).replaceAll('\\', '/')).toBe(sentence);
});

it('the root of the disk: refused', async () => {
  const { home, said } = await openHome();
  const { root } = parse(home);
  expect(await said(root)).toBe(`${root} is the root of the disk. ${OWN}`);
});
