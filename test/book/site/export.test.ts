import { mkdir, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type Written, writeBook } from '../../../tools/book/site/export.ts';
import type { Site } from '../../../tools/book/site/site.ts';
import { openBook, temporaryFolder } from '../fixture.ts';

/** Writes a book that is of no workbook near. */
const write = (site: Site, out: string): Promise<Written> =>
  writeBook(site, out, { root: join(out, '../workbook-of-another'), home: join(out, '../home-of-another') });

async function filesIn(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) =>
      join(parentPath, name)
        .slice(folder.length + 1)
        .replaceAll('\\', '/'),
    )
    .sort();
}

describe('a book is written', () => {
  it('whole, into a folder that is not there yet', async () => {
    const { site, text } = await openBook();
    const out = join(await temporaryFolder(), 'deep', 'book');
    expect(await write(site, out)).toEqual({ pages: 4, files: 11 });
    expect(await filesIn(out)).toMatchInlineSnapshot(`
      [
        ".book",
        ".nojekyll",
        "assets/book.css",
        "assets/book.js",
        "assets/favicon.svg",
        "assets/theme.js",
        "index.html",
        "lessons/01-adding/index.html",
        "lessons/01-adding/picture.html",
        "lessons/01-adding/picture.svg",
        "lessons/02-taking/index.html",
        "search.js",
        "search.json",
      ]
    `);
    expect(await readFile(join(out, 'lessons/01-adding/index.html'), 'utf8')).toBe(
      await text('lessons/01-adding/'),
    );
  });

  it('over a former one, and what is no longer in it goes', async () => {
    const out = await temporaryFolder();
    const former = await openBook({ 'lessons/03-old/README.md': '# Old\n' });
    await write(former.site, out);
    const own = join(out, 'CNAME');
    await writeFile(own, 'example.org');
    await write((await openBook()).site, out);
    const files = await filesIn(out);
    expect(files.filter((file) => file.includes('old'))).toEqual([]);
    expect(files).toContain('CNAME');
  });

  it('into a folder with nothing but names that begin with a dot', async () => {
    const out = await temporaryFolder();
    await mkdir(join(out, '.git'));
    await expect(write((await openBook()).site, out)).resolves.toMatchObject({ pages: 4 });
  });

  it('after it was cut off half way', async () => {
    const { site } = await openBook();
    const out = await temporaryFolder();
    const broken = {
      ...site,
      get: (path: string) => (path === 'search.json' ? Promise.reject(new Error('cut off')) : site.get(path)),
    };
    await expect(write(broken, out)).rejects.toThrow('cut off');
    await expect(write(site, out)).resolves.toMatchObject({ pages: 4 });
  });
});

describe('a book is not written', () => {
  it('over files that are of no book', async () => {
    const out = await temporaryFolder();
    await writeFile(join(out, 'thesis.txt'), 'mine');
    const message = await write((await openBook()).site, out).catch((error: Error) => error.message);
    expect(String(message).replace(out, '<out>')).toMatchInlineSnapshot(
      `"There are files in <out> that are not of a book, and writing a book there could replace them. Name an empty folder, or one that is not there yet."`,
    );
    expect(await filesIn(out)).toEqual(['thesis.txt']);
  });

  it('where a file is', async () => {
    const out = join(await temporaryFolder(), 'file');
    await writeFile(out, '');
    const message = await write((await openBook()).site, out).catch((error: Error) => error.message);
    expect(String(message).replace(out, '<out>')).toMatchInlineSnapshot(
      `"<out> is a file, and a book is a folder. Name another place."`,
    );
  });

  it('out of its folder, whatever the list of the former one says', async () => {
    const folder = await temporaryFolder();
    const out = join(folder, 'book');
    const { site } = await openBook();
    await write(site, out);
    await writeFile(join(folder, 'precious.txt'), 'mine');
    const list = await readFile(join(out, '.book'), 'utf8');
    await writeFile(join(out, '.book'), `${list}../precious.txt\n${join(folder, 'precious.txt')}\n`);
    await write(site, out);
    expect(await readFile(join(folder, 'precious.txt'), 'utf8')).toBe('mine');
  });

  it('through a link that stands where it has a folder', async () => {
    const [out, elsewhere] = [await temporaryFolder(), await temporaryFolder()];
    const { site } = await openBook();
    await write(site, out);
    await rm(join(out, 'lessons'), { recursive: true });
    await symlink(elsewhere, join(out, 'lessons'), 'junction');
    await expect(write(site, out)).rejects.toThrow(
      `${join(out, 'lessons')} is a link, and a book is not written through links. Delete the link`,
    );
    expect(await readdir(elsewhere)).toEqual([]);
  });
});

describe('what a former book has there goes, and nothing else', () => {
  it.each(['a folder', 'a file'])('when a link leads to %s elsewhere', async (what) => {
    const [out, elsewhere] = [await temporaryFolder(), await temporaryFolder()];
    const { site } = await openBook();
    await write(site, out);
    const precious = join(elsewhere, 'index.html');
    await writeFile(precious, 'mine');
    const list = await readFile(join(out, '.book'), 'utf8');
    await writeFile(join(out, '.book'), `${list}old/index.html\n`);
    if (what === 'a folder') await symlink(elsewhere, join(out, 'old'), 'junction');
    else {
      await mkdir(join(out, 'old'));
      await symlink(precious, join(out, 'old/index.html'), 'file');
    }
    await write(site, out);
    expect(await readFile(precious, 'utf8')).toBe('mine');
  });

  it('when the list names a folder', async () => {
    const out = await temporaryFolder();
    const { site } = await openBook();
    await write(site, out);
    await mkdir(join(out, 'own'));
    await writeFile(join(out, 'own/notes.txt'), 'mine');
    await writeFile(join(out, '.book'), `${await readFile(join(out, '.book'), 'utf8')}own\n`);
    await write(site, out);
    expect(await readFile(join(out, 'own/notes.txt'), 'utf8')).toBe('mine');
  });

  it('when the list itself is a link', async () => {
    const [out, elsewhere] = [await temporaryFolder(), await temporaryFolder()];
    const { site } = await openBook();
    await write(site, elsewhere);
    await writeFile(join(out, 'index.html'), 'mine');
    await symlink(join(elsewhere, '.book'), join(out, '.book'), 'file');
    await expect(write(site, out)).rejects.toThrow('that are not of a book');
    expect(await readFile(join(out, 'index.html'), 'utf8')).toBe('mine');
  });
});
