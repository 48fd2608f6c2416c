import { mkdir, rm, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openBook } from '../fixture.ts';
import { deadLinks } from './dead-links.ts';

describe('the paths of a book', () => {
  it('are its pages, pictures and assets', async () => {
    const { site } = await openBook({ 'lessons/01-adding/secret.txt': 'x', 'lessons/notes.md': 'x' });
    expect(await site.paths()).toMatchInlineSnapshot(`
      [
        "index.html",
        "lessons/01-adding/index.html",
        "lessons/01-adding/picture.html",
        "lessons/01-adding/picture.svg",
        "lessons/02-taking/index.html",
        "search.json",
        "search.js",
        "assets/book.css",
        "assets/book.js",
        "assets/theme.js",
        "assets/favicon.svg",
      ]
    `);
  });

  it('are never links, which can lead anywhere', async () => {
    const { root, site, write } = await openBook();
    const paths = await site.paths();
    await write('secret.md', '# Secret');
    const lesson = join(root, 'lessons/01-adding');
    await mkdir(join(root, 'elsewhere'));
    await write('elsewhere/deep.md', '# Deep');
    await symlink(join(root, 'secret.md'), join(lesson, 'secret.md'), 'file');
    await symlink(join(root, 'secret.md'), join(lesson, 'secret.svg'), 'file');
    await symlink(join(root, 'elsewhere'), join(lesson, 'given'), 'junction');
    expect(await site.paths()).toEqual(paths);
    for (const path of ['secret.html', 'secret.svg', 'given/deep.html'])
      expect(await site.get(`lessons/01-adding/${path}`), path).toBe(null);
    await rm(join(lesson, 'README.md'));
    await symlink(join(root, 'secret.md'), join(lesson, 'README.md'), 'file');
    expect(await site.paths()).not.toContain('lessons/01-adding/index.html');
  });

  it('may leave out the index.html', async () => {
    const { site } = await openBook();
    expect((await site.get(''))?.body).toBe((await site.get('index.html'))?.body);
    expect((await site.get('lessons/02-taking/'))?.body).toBe(
      (await site.get('lessons/02-taking/index.html'))?.body,
    );
  });

  it.each([
    'lessons',
    'lessons/01-adding',
    'lessons/01-adding/README.md',
    'lessons/01-adding/hints.md',
    'lessons/01-adding/hints.html',
    'lessons/01-adding/adding.ts',
    'lessons/01-adding/../../README.md',
    '../book/index.html',
    '/index.html',
    '/etc/passwd',
    'constructor',
    '__proto__',
    'assets/',
    '\0',
  ])('are not %j', async (path) => {
    const { site } = await openBook();
    expect(await site.get(path)).toBeNull();
  });

  it('have media types', async () => {
    const { site } = await openBook();
    const types = (await site.paths()).map(async (path) => (await site.get(path))?.type);
    expect(new Set(await Promise.all(types))).toMatchInlineSnapshot(`
      Set {
        "text/html; charset=utf-8",
        "image/svg+xml; charset=utf-8",
        "application/json; charset=utf-8",
        "text/javascript; charset=utf-8",
        "text/css; charset=utf-8",
      }
    `);
  });
});

describe('links', () => {
  it('lead somewhere, or are plain text', async () => {
    const { site, text } = await openBook();
    expect(await deadLinks(site)).toEqual([]);
    expect(await text('lessons/01-adding/')).toContain('the file\nand the hints.');
    expect(await text('')).toContain(
      '<a href="lessons/01-adding/index.html">the first lesson</a> or how to help.',
    );
  });

  it('lead to what is given with a lesson, and back from there', async () => {
    const { site, text } = await openBook({
      'lessons/02-taking/README.md':
        '# Taking\n\n![Who takes](given/figure.svg) [As a table](given/figure.md) [Read](given/words.ts)\n\n## Predict\n',
      'lessons/02-taking/given/figure.svg': '<svg xmlns="http://www.w3.org/2000/svg"/>\n',
      'lessons/02-taking/given/figure.md':
        '# Who takes\n\nSee [it drawn](figure.svg), [the page](../README.md).\n',
      'lessons/02-taking/given/words.ts': 'export {};\n',
    });
    expect((await site.paths()).filter((path) => path.includes('given/'))).toEqual([
      'lessons/02-taking/given/figure.html',
      'lessons/02-taking/given/figure.svg',
    ]);
    expect(await deadLinks(site)).toEqual([]);
    expect(await text('lessons/02-taking/')).toContain('src="given/figure.svg"');
    const table = await text('lessons/02-taking/given/figure.html');
    for (const link of ['href="figure.svg"', 'href="../index.html"', 'data-root="../../../"'])
      expect(table).toContain(link);
  });
});

describe('what is edited', () => {
  it('is seen at the next look', async () => {
    const { text, write } = await openBook();
    expect(await text('lessons/02-taking/')).toContain('Nothing is left.');
    await write('lessons/02-taking/README.md', '# Giving\n\nAll is left.\n');
    const page = await text('lessons/02-taking/');
    expect(page).toContain('All is left.');
    expect(page).toContain('<h1><span class="number">02</span> Giving</h1>');
    expect(await text('search.json')).toContain('All is left.');
  });

  it('may be a page that others lead to', async () => {
    const { root, text } = await openBook();
    expect(await text('lessons/01-adding/')).toContain(
      '<a href="../02-taking/index.html#predict">the next lesson</a>',
    );
    await rm(`${root}/lessons/02-taking`, { recursive: true });
    expect(await text('lessons/01-adding/')).not.toContain('02-taking');
  });
});

describe('scripts and styles', () => {
  it('are built, and load nothing', async () => {
    const { text } = await openBook();
    const [script, theme, style] = [
      await text('assets/book.js'),
      await text('assets/theme.js'),
      await text('assets/book.css'),
    ];
    for (const built of [script, theme, style]) expect(built.length).toBeGreaterThan(100);
    expect(script + theme).not.toMatch(/^\s*import |\brequire\(|\bimport\(/m);
    expect(style).not.toMatch(/@import|url\(/);
  });
});
