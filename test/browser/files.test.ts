import { createReadStream } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, inject } from 'vitest';
import { lessonProcess } from '../commands/lesson.ts';
import { lessonPaths, shift, text, WIDE } from './layout.ts';
import { makePlace } from './place.ts';
import { it as base } from './reader.ts';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
};

const it = base
  .extend('folder', { scope: 'file' }, async () => {
    const { root, script } = await makePlace(inject('folder'));
    const folder = path.join(root, 'book');
    (await lessonProcess(['book', '--out', folder], { script })).exits(0).quietly();
    return folder;
  })
  /** The book on a server that knows nothing of it, below the root, as GitHub Pages has it. */
  .extend('hosted', { scope: 'file' }, async ({ folder }, { onCleanup }) => {
    const server = createServer(({ url = '' }, response) => {
      const asked = url.replace(/\?.*$/, '').replace(/^\/course\//, '');
      const name = decodeURIComponent(asked.replace(/(^|\/)$/, '$1index.html'));
      const file = createReadStream(path.join(folder, name));
      file.once('open', () => response.setHeader('content-type', TYPES[path.extname(name)] ?? 'text/plain'));
      file.once('error', () => response.writeHead(404).end());
      file.pipe(response);
    }).listen(0, '127.0.0.1');
    await new Promise((resolve) => server.once('listening', resolve));
    onCleanup(() => {
      server.close();
      server.closeAllConnections();
    });
    return `http://127.0.0.1:${(server.address() as AddressInfo).port}/course/`;
  });

describe.each(['from a folder', 'from any server'])('a book of files, read %s', (from) => {
  it('has its pages, pictures and search, and nothing live', async ({ folder, hosted, context }) => {
    const home = from === 'from a folder' ? `${pathToFileURL(folder).href}/` : hosted;
    const page = await (await context(home)).newPage();
    await page.goto(`${home}index.html`);
    await page.getByText(/^\d+ lessons/).waitFor();
    await page.locator('.card').getByRole('link', { name: 'The frame that outlives its call' }).click();
    await page.getByText('Two loops name the seats of a theatre').waitFor();
    expect(await page.locator('#live').isVisible()).toBe(false);
    expect(await page.locator('meta[name=workbook-token]').count()).toBe(0);
    const figure = page.locator('#figure-1');
    await figure.locator('svg.fig:visible').first().waitFor();
    await figure.getByText('The same as a table').click();
    await figure.getByRole('table').getByRole('row').nth(5).waitFor();
    await page.keyboard.press('t');
    await page.getByRole('button', { name: 'Theme: light' }).waitFor();
    await page.keyboard.press('ArrowRight');
    await page.getByRole('heading', { level: 1, name: 'Pipelines that pull' }).waitFor();
    await page.getByRole('button', { name: 'Theme: light' }).waitFor();
    await page.keyboard.press('/');
    await page.getByRole('combobox').fill('theatre');
    await page.getByRole('option').getByText('The frame that outlives its call').waitFor();
    await page.keyboard.press('Enter');
    await page.getByText('Two loops name the seats of a theatre').waitFor();
    await expect.poll(() => page.evaluate(() => CSS.highlights.get('found')?.size ?? 0)).toBeGreaterThan(0);
  });
});

describe('a page of a book of files', () => {
  it.for([390, 960, 1280, 1920])(
    'stays where it is while it is loaded, %i pixels wide',
    async (width, { hosted, context }) => {
      const page = await (await context(hosted, { viewport: { width, height: 900 } })).newPage();
      for (const folder of ['01-two-fibonaccis', '12-task']) {
        await page.goto(`${hosted}lessons/${folder}/`);
        await page.getByRole('button', { name: 'Search' }).waitFor();
        expect(await shift(page), folder).toBeLessThan(0.05);
      }
    },
  );

  it.for(WIDE)(
    'in a window of %i pixels has a text of %i, with 80 columns of code',
    async ([width, wanted], { hosted, context }) => {
      const page = await (await context(hosted, { viewport: { width, height: 900 } })).newPage();
      await page.goto(hosted);
      let blocks = 0;
      for (const path of await lessonPaths(page)) {
        await page.goto(hosted + path);
        const found = await text(page);
        expect([path, found.width, found.cut]).toEqual([path, wanted, []]);
        blocks += found.blocks;
      }
      expect(blocks).toBeGreaterThan(100);
    },
  );
});
