import { existsSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import type { Page, Request } from 'playwright-core';
import { describe, expect } from 'vitest';
import { REBOUND } from './launch.ts';
import { exercise, mark, marked, watched } from './panel.ts';
import type { Place } from './place.ts';
import { send } from './raw.ts';
import { it as base } from './reader.ts';

const LESSON = 'lessons/06-throw-and-return';
const WISH = '{"slug":"throw-and-return"}';

/** A page of somebody else, in the same browser as the book, whose lesson is there to be lost. */
const it = base
  // biome-ignore lint/correctness/noEmptyPattern: vitest reads from the pattern what a fixture needs.
  .extend('theirs', { scope: 'file' }, async ({}, { onCleanup }) => {
    const server = createServer((_request, response) => {
      response.writeHead(200, { 'content-type': 'text/html' }).end('<title>Theirs</title>');
    }).listen(0, '127.0.0.1');
    await new Promise((resolve) => server.once('listening', resolve));
    onCleanup(() => {
      server.close();
      server.closeAllConnections();
    });
    return `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  })
  .extend('book', async ({ visit, place }) => {
    await place.save(`${LESSON}/doors.ts`, await place.solution('06-throw-and-return/doors.ts'));
    const book = await visit(`${LESSON}/`);
    await watched(book);
    await exercise(book, '1 resilientPrinter', 'done').waitFor();
    await mark(book);
    return book;
  })
  .extend('attacker', async ({ browser, theirs }, { onCleanup }) => {
    const context = await browser.newContext();
    onCleanup(() => context.close());
    const page = await context.newPage();
    await page.goto(theirs);
    return page;
  });

/** Whether the request that `attack` sends from a page was done; waits until it is over. */
async function sent(page: Page, attack: () => Promise<unknown>): Promise<'done' | 'refused'> {
  const isIt = (request: Request): boolean => request.url().includes('/do/');
  const [request] = await Promise.all([
    Promise.race([page.waitForEvent('requestfinished', isIt), page.waitForEvent('requestfailed', isIt)]),
    attack(),
  ]);
  const response = request.failure() === null ? await request.response() : null;
  return response?.ok() ? 'done' : 'refused';
}

describe('a page of somebody else', () => {
  it('cannot do what the buttons do', async ({ place, workbook, book, attacker }) => {
    const url = `${workbook.address}do/reset`;
    const given = { url, body: WISH };
    const attacks: Record<string, () => Promise<unknown>> = {
      'fetch without CORS': () =>
        attacker.evaluate(
          ({ url, body }) => fetch(url, { method: 'POST', mode: 'no-cors', body }).catch(() => null),
          given,
        ),
      'fetch with a guessed token': () =>
        attacker.evaluate(({ url, body }) => {
          const headers = { 'content-type': 'application/json', 'x-workbook-token': 'A'.repeat(32) };
          return fetch(url, { method: 'POST', headers, body }).catch(() => null);
        }, given),
      'a beacon': () => attacker.evaluate(({ url, body }) => navigator.sendBeacon(url, body), given),
      'a picture': () =>
        attacker.evaluate(({ url }) => {
          new Image().src = url;
        }, given),
      'a form in a frame': () => attacker.evaluate(submit, { ...given, target: 'frame' }),
      'a form': () => attacker.evaluate(submit, { ...given, target: '_self' }),
    };
    for (const [name, attack] of Object.entries(attacks))
      expect(await sent(attacker, attack), name).toBe('refused');
    await expectUnharmed(book, place);
  });

  it('cannot read the book, listen to it, or put it into a frame', async ({
    place,
    workbook,
    book,
    theirs,
    attacker,
  }) => {
    const read = (path: string): Promise<string> =>
      attacker.evaluate(
        (url) =>
          fetch(url).then(
            (response) => response.text(),
            () => 'refused',
          ),
        workbook.address + path,
      );
    expect([await read(''), await read('search.json'), await read('events')]).toEqual(
      Array(3).fill('refused'),
    );
    const loaded = (tag: 'script' | 'img', path: string): Promise<string> =>
      attacker.evaluate(
        ({ tag, src }) =>
          new Promise<string>((resolve) => {
            const made = Object.assign(document.createElement(tag), { src });
            made.onload = () => resolve('loaded');
            made.onerror = () => resolve('refused');
            document.body.append(made);
          }),
        { tag, src: workbook.address + path },
      );
    expect([await loaded('script', 'assets/book.js'), await loaded('img', `${LESSON}/picture.svg`)]).toEqual([
      'refused',
      'refused',
    ]);
    expect(
      await attacker.evaluate(
        (url) =>
          new Promise((resolve) => {
            const source = new EventSource(url);
            source.onopen = () => resolve('heard');
            source.onerror = () => resolve('refused');
          }),
        `${workbook.address}events`,
      ),
    ).toBe('refused');
    await attacker.evaluate((src) => {
      document.body.append(Object.assign(document.createElement('iframe'), { src, name: 'book' }));
    }, workbook.address);
    await expect.poll(() => attacker.frame('book')?.url()).toMatch(/^chrome-error:/);
    expect(attacker.url()).toBe(theirs);
    await expectUnharmed(book, place);
  });

  it('cannot come in under another name for this machine', async ({ workbook, attacker }) => {
    const { pathname } = new URL(workbook.address);
    const response = await attacker.goto(`http://${REBOUND}:${workbook.port}${pathname}`);
    expect(response?.status()).toBe(403);
    expect(await response?.text()).toContain('This is the book of a workbook, and this is not its address.');
    expect(await attacker.evaluate(() => fetch('events').then(({ status }) => status))).toBe(403);
  });

  /** Sends a form whose only field reads as JSON. */
  function submit({ url, body, target }: { url: string; body: string; target: string }): void {
    const form = Object.assign(document.createElement('form'), {
      method: 'post',
      action: url,
      enctype: 'text/plain',
      target,
    });
    const [name = '', value = ''] = [`${body.slice(0, -1)},"a":"`, '"}'];
    form.append(Object.assign(document.createElement('input'), { name, value, type: 'hidden' }));
    const frame = Object.assign(document.createElement('iframe'), { name: 'frame' });
    document.body.append(frame, form);
    form.submit();
  }
});

describe('a program of somebody else', () => {
  it('cannot do what the buttons do, even with half of what they have', async ({ place, workbook, book }) => {
    const { port, address } = workbook;
    const root = new URL(address).pathname;
    const token = await book.locator('meta[name=workbook-token]').getAttribute('content');
    const own = {
      host: `127.0.0.1:${port}`,
      origin: `http://127.0.0.1:${port}`,
      'x-workbook-token': token ?? '',
      'content-type': 'application/json',
    };
    const status = async (what: string, changes: Record<string, string | undefined>): Promise<number> => {
      const headers = Object.entries({ ...own, ...changes }).filter(([, value]) => value !== undefined);
      const sent = { method: 'POST', path: `${root}do/${what}`, body: WISH };
      return (await send(port, { ...sent, headers: Object.fromEntries(headers) as Record<string, string> }))
        .status;
    };
    const wrong: readonly [Record<string, string | undefined>, number][] = [
      [{ host: 'evil.test' }, 403],
      [{ host: `evil.test:${port}`, origin: `http://evil.test:${port}` }, 403],
      [{ host: `127.0.0.1:${port}.evil.test` }, 403],
      [{ origin: undefined }, 403],
      [{ origin: 'null' }, 403],
      [{ origin: 'http://127.0.0.1:1' }, 403],
      [{ 'sec-fetch-site': 'same-site' }, 403],
      [{ 'x-workbook-token': undefined }, 403],
      [{ 'x-workbook-token': 'A'.repeat(32) }, 403],
      [{ 'x-workbook-token': `${token}A` }, 403],
      [{ 'content-type': 'text/plain' }, 415],
    ];
    for (const [changes, expected] of wrong)
      expect(await status('reset', changes), JSON.stringify(changes)).toBe(expected);
    // All of it is what a button sends.
    expect(await status('run', {})).toBe(204);
    await expectUnharmed(book, place);
  });

  it('is told nothing under another name, or without the key', async ({ workbook: { port, address } }) => {
    const root = new URL(address).pathname;
    for (const path of ['', 'search.json', 'events', `${LESSON}/`])
      for (const [start, host] of [
        [root, 'evil.test'],
        ['/', `127.0.0.1:${port}`],
        [`/${'A'.repeat(16)}/`, `127.0.0.1:${port}`],
      ] as const) {
        const { status, body } = await send(port, { path: start + path, headers: { host } });
        expect([status, body.includes('workbook-token')], start + path).toEqual([403, false]);
      }
  });
});

describe('a path', () => {
  it.for([
    '../package.json',
    '%2e%2e/package.json',
    '..%2fpackage.json',
    '..\\package.json',
    '..%5cpackage.json',
    'assets/../../package.json',
    'assets/%2e%2e/%2e%2e/package.json',
    '%252e%252e/package.json',
    '%c0%ae%c0%ae/package.json',
    'lessons/06-throw-and-return/../../package.json',
    'package.json',
    '.workbook/progress.json',
    '.workbook/book-key',
    `${LESSON}/doors.ts`,
    `${LESSON}/hints.md`,
    'solutions/06-throw-and-return/doors.ts',
    '/etc/passwd',
    '%2fetc/passwd',
    'C:/Windows/win.ini',
    'index.html%00.svg',
    '%',
  ])('%s leads to no page', async (path, { workbook: { port, address } }) => {
    const whole = new URL(address).pathname + path;
    const { status, body } = await send(port, { path: whole, headers: { host: `127.0.0.1:${port}` } });
    expect({ status, body }).toEqual({ status: 404, body: 'There is no such page.\n' });
  });
});

/** Nothing of what was sent before has been done: the lesson is as it was, and so is the page. */
async function expectUnharmed(book: Page, place: Place): Promise<void> {
  const predict = `${LESSON}/predict.ts`;
  // A save comes after all of it.
  await place.save(predict, await place.solution('06-throw-and-return/predict.ts'));
  await exercise(book, '0 Predict', 'done').waitFor();
  await place.save(predict, await place.starter('06-throw-and-return/predict.ts'));
  await exercise(book, '0 Predict', 'todo').waitFor();
  expect(await place.read(`${LESSON}/doors.ts`)).toBe(await place.solution('06-throw-and-return/doors.ts'));
  expect(existsSync(join(place.root, '.workbook/backups/throw-and-return'))).toBe(false);
  expect(await marked(book)).toBe(true);
}
