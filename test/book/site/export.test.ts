import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { writeBook } from '../../../tools/book/site/export.ts';
import { openBook, temporaryFolder } from '../fixture.ts';

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
    expect(await writeBook(site, out)).toEqual({ pages: 4, files: 11 });
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
    await writeBook(former.site, out);
    const own = join(out, 'CNAME');
    await writeFile(own, 'example.org');
    await writeBook((await openBook()).site, out);
    const files = await filesIn(out);
    expect(files.filter((file) => file.includes('old'))).toEqual([]);
    expect(files).toContain('CNAME');
  });

  it('into a folder with nothing but names that begin with a dot', async () => {
    const out = await temporaryFolder();
    await mkdir(join(out, '.git'));
    await expect(writeBook((await openBook()).site, out)).resolves.toMatchObject({ pages: 4 });
  });

  it('after it was cut off half way', async () => {
    const { site } = await openBook();
    const out = await temporaryFolder();
    const broken = {
      ...site,
      get: (path: string) => (path === 'search.json' ? Promise.reject(new Error('cut off')) : site.get(path)),
    };
    await expect(writeBook(broken, out)).rejects.toThrow('cut off');
    await expect(writeBook(site, out)).resolves.toMatchObject({ pages: 4 });
  });
});

describe('a book is not written', () => {
  it('over files that are of no book', async () => {
    const out = await temporaryFolder();
    await writeFile(join(out, 'thesis.txt'), 'mine');
    const message = await writeBook((await openBook()).site, out).catch((error: Error) => error.message);
    expect(String(message).replace(out, '<out>')).toMatchInlineSnapshot(
      `"There are files in <out> that are not of a book, and writing a book there could replace them. Name an empty folder, or one that is not there yet."`,
    );
    expect(await filesIn(out)).toEqual(['thesis.txt']);
  });

  it('where a file is', async () => {
    const out = join(await temporaryFolder(), 'file');
    await writeFile(out, '');
    const message = await writeBook((await openBook()).site, out).catch((error: Error) => error.message);
    expect(String(message).replace(out, '<out>')).toMatchInlineSnapshot(
      `"<out> is a file, and a book is a folder. Name another place."`,
    );
  });

  it('out of its folder, whatever the list of the former one says', async () => {
    const folder = await temporaryFolder();
    const out = join(folder, 'book');
    const { site } = await openBook();
    await writeBook(site, out);
    await writeFile(join(folder, 'precious.txt'), 'mine');
    const list = await readFile(join(out, '.book'), 'utf8');
    await writeFile(join(out, '.book'), `${list}../precious.txt\n${join(folder, 'precious.txt')}\n`);
    await writeBook(site, out);
    expect(await readFile(join(folder, 'precious.txt'), 'utf8')).toBe('mine');
  });
});
