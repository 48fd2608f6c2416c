import { once } from 'node:events';
import { type IncomingMessage, request } from 'node:http';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { type LiveBook, openBook } from '../../tools/book/book.ts';
import type { LiveUpdate } from '../../tools/book/protocol/live-types.ts';
import { openServer } from '../../tools/book/server/server.ts';
import { type Loop, startLoop } from '../../tools/watch/loop.ts';
import type { Event } from '../../tools/watch/state/events.ts';
import { seatObservers } from '../../tools/watch/world/observer.ts';
import { failing } from '../report/fixture.ts';
import { hashed, judged, key, on, types } from '../watch/state/traces.ts';
import { FakeOutput } from '../watch/terminals.ts';

let book: LiveBook;
let loop: Loop;
let done: string[];

beforeEach(async () => {
  done = [];
  const ports = { post: (event: Event) => loop.post(event), state: () => loop.state };
  const server = await openServer({ key: 'k3y', port: 0 });
  loop = startLoop(
    on(failing()),
    (effect) => done.push(effect.type),
    (state) => seats.show(state),
  );
  const opening = openBook({ root: '/nowhere', env: {}, server }, ports);
  const seats = seatObservers([{ name: 'book', waits: false, open: () => opening }], ports);
  book = await opening;
});
afterEach(() => book.close());

/** A panel with a pass in it, as JSON has it. */
const PASSED = 'class=\\"live-verdict\\" data-sign=\\"pass\\"';

/** A page: what it has heard since it came. */
class Page extends FakeOutput {
  token = '';

  static async open(): Promise<Page> {
    const page = new Page(false);
    const asked = request(`${book.address}events`, { agent: false });
    asked.end();
    const [response] = (await once(asked, 'response')) as [IncomingMessage];
    response.setEncoding('utf8').on('data', (text: string) => page.write(text));
    response.on('error', () => undefined);
    await page.says('event: live');
    await page.until((text) => text.endsWith('\n\n'));
    page.token = (page.messages('hello')[0] as { token: string }).token;
    return page;
  }

  /** The messages of one kind, in order. */
  messages(kind: string): unknown[] {
    return this.written
      .split('\n\n')
      .filter((each) => each.startsWith(`event: ${kind}\n`))
      .map((each) => JSON.parse(each.slice(each.indexOf('data: ') + 6)));
  }

  /** What it was told, in order: the lesson, and the sign of the verdict beside its text. */
  get told(): string[] {
    const updates = this.messages('live') as LiveUpdate[];
    return updates.map(({ lesson, panel }) => `${lesson?.slug} ${/data-sign="(\w+)"/.exec(panel)?.[1]}`);
  }

  /** Asks for what a key does. */
  async ask(what: string, slug: string): Promise<number | undefined> {
    const asked = request(`${book.address}do/${what}`, {
      method: 'POST',
      agent: false,
      headers: {
        origin: new URL(book.address).origin,
        'content-type': 'application/json',
        'x-workbook-token': this.token,
      },
    });
    asked.end(JSON.stringify({ slug }));
    const [response] = (await once(asked, 'response')) as [IncomingMessage];
    response.resume();
    return response.statusCode;
  }
}

it('a page hears where things stand at once, and what changes then', async () => {
  const page = await Page.open();
  expect(page.told).toEqual(['one fail']);
  expect(page.messages('marks')).toHaveLength(1);
  loop.post(hashed('h2'));
  loop.post(judged(2));
  loop.post(types());
  await page.says(PASSED);
  expect(page.messages('marks'), 'a lesson has its tick').toHaveLength(2);
});

it('a burst of events is one message, and what shows nothing new is none', async () => {
  const page = await Page.open();
  loop.post(hashed('h2'));
  loop.post(judged(2));
  loop.post(types());
  await page.says(PASSED);
  loop.post(key('?'));
  loop.post(key('j'));
  await new Promise((resolve) => setImmediate(resolve));
  loop.post(key('n'));
  await page.says('"slug":"two"');
  expect(page.told).toEqual(['one fail', 'one pass', 'two wait']);
});

it('a page does what a key does, and all pages hear of it', async () => {
  const [one, two] = [await Page.open(), await Page.open()];
  expect(await one.ask('hint', 'one')).toBe(204);
  for (const page of [one, two]) {
    await page.says('gentle');
    await page.says('Hint 1 of 3');
  }
  expect(await two.ask('reset', 'one')).toBe(204);
  expect(done).toContain('reset');
});

it('a page of an earlier run can do nothing, and is told which run this is', async () => {
  const page = await Page.open();
  const again = await Page.open();
  expect(again.token).toBe(page.token);
  expect(page.token).toMatch(/^[\w-]{32}$/);
  page.token = 'of-an-earlier-run';
  expect(await page.ask('reset', 'one')).toBe(403);
  expect(done).not.toContain('reset');
});

it('the watcher knows how many pages are open', async () => {
  await Page.open();
  await Page.open();
  expect(loop.state.readers).toBe(2);
});

it('a picture is sent when it is there, and not again with everything that changes', async () => {
  const page = await Page.open();
  const place = { file: 'lessons/01-one/topic.ts', line: 1, column: 1 };
  loop.post({
    type: 'traced',
    hash: 'h1',
    reference: null,
    divergence: null,
    sources: { [place.file]: 'export function* fibs() {}\n' },
    run: {
      title: 'fibs',
      frames: [{ id: 1, name: 'fibs', instance: 1, place }],
      events: [{ type: 'create', by: 0, frame: 1, at: place }],
      dropped: 0,
      ending: { how: 'done' },
    },
  });
  await page.says('fig-row');
  loop.post(key('h'));
  await page.says('gentle');
  expect(page.messages('picture')).toEqual([
    null,
    { title: 'fibs', html: expect.stringContaining('fig-row') },
  ]);
  const late = await Page.open();
  expect(late.messages('picture')).toHaveLength(1);
  expect(late.messages('picture')[0]).not.toBe(null);
});

it('opens nothing where there is no screen, and says where the page is', async () => {
  expect(await book.browse('lessons/01-one/')).toBe(
    `No browser can be opened from here. The page is at ${book.address}lessons/01-one/`,
  );
});
