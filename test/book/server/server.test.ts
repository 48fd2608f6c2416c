import { once } from 'node:events';
import { createServer, type IncomingMessage, request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { MOST } from '../../../tools/book/server/requests.ts';
import { type BookServer, openServer } from '../../../tools/book/server/server.ts';
import { type Channel, openChannel } from '../../../tools/book/server/sse.ts';
import type { Site } from '../../../tools/book/site/site.ts';
import { UserError } from '../../../tools/errors.ts';
import type { Event } from '../../../tools/watch/state/events.ts';
import { FakeOutput } from '../../watch/terminals.ts';

const token = 'secret';
const key = 'k3y';

/** A book of four paths; whatever else is asked for it writes down, as it would be looked up. */
function fakeSite(): Site & { readonly missed: string[] } {
  const pages: Readonly<Record<string, readonly [string, string]>> = {
    'index.html': ['text/html; charset=utf-8', '<!doctype html>é'],
    'lessons/04-send/index.html': ['text/html; charset=utf-8', 'send'],
    'lessons/04-send/who.svg': ['image/svg+xml; charset=utf-8', '<svg/>'],
    'assets/book.js': ['text/javascript; charset=utf-8', 'x'],
  };
  const missed: string[] = [];
  return {
    missed,
    get: async (path) => {
      if (path === 'broken') throw new Error('no such stylesheet');
      const [type, body] = pages[path === '' || path.endsWith('/') ? `${path}index.html` : path] ?? [];
      if (type === undefined || body === undefined) missed.push(path);
      return type === undefined || body === undefined ? null : { type, body };
    },
    paths: async () => Object.keys(pages),
  };
}

interface Answer {
  readonly status: number;
  readonly headers: IncomingMessage['headers'];
  readonly body: string;
}

let server: BookServer;
let site: ReturnType<typeof fakeSite>;
let channel: Channel;
let posted: Event[];

beforeEach(async () => {
  server = await openServer({ key, port: 0 });
  site = fakeSite();
  channel = openChannel();
  posted = [];
});
afterEach(() => server.close());

const serve = (): void =>
  server.serve({
    site,
    token,
    listenTo: (response) => channel.add(response, 'event: hello\ndata: {}\n\n'),
    post: (event) => posted.push(event),
  });

const port = (): number => Number(new URL(server.address).port);

/** Sends exactly this, and waits for the head of the answer. The path begins with the key. */
async function ask(
  path: string,
  method = 'GET',
  headers: Record<string, string> = {},
  body = '',
): Promise<IncomingMessage> {
  return send(`/${key}${path}`, method, headers, body);
}

async function send(
  path: string,
  method = 'GET',
  headers: Record<string, string> = {},
  body = '',
): Promise<IncomingMessage> {
  const sent = request({ host: '127.0.0.1', port: port(), path, method, headers, agent: false });
  sent.end(body);
  const [response] = (await once(sent, 'response')) as [IncomingMessage];
  return response;
}

async function get(...request: Parameters<typeof ask>): Promise<Answer> {
  return read(await ask(...request));
}

async function read(response: IncomingMessage): Promise<Answer> {
  let body = '';
  for await (const part of response.setEncoding('utf8')) body += part;
  return { status: response.statusCode ?? 0, headers: response.headers, body };
}

const ours = (): Record<string, string> => ({
  origin: new URL(server.address).origin,
  'content-type': 'application/json',
  'x-workbook-token': token,
});

describe('the server of the book', () => {
  it('can be reached from this machine only', () => {
    expect(server.address).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/k3y\/$/);
  });

  it('serves pages with the policy that they bring everything along', async () => {
    serve();
    const { status, headers, body } = await get('/');
    expect([status, body]).toEqual([200, '<!doctype html>é']);
    const { date: _date, connection: _connection, 'keep-alive': _alive, ...rest } = headers;
    expect(rest).toMatchInlineSnapshot(`
      {
        "cache-control": "no-store",
        "content-length": "17",
        "content-security-policy": "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
        "content-type": "text/html; charset=utf-8",
        "cross-origin-resource-policy": "same-origin",
        "referrer-policy": "no-referrer",
        "x-content-type-options": "nosniff",
      }
    `);
  });

  it('lets a picture that is opened by itself have its style, and nothing else', async () => {
    serve();
    const { headers } = await get('/lessons/04-send/who.svg');
    expect(headers['content-security-policy']).toMatchInlineSnapshot(
      `"default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"`,
    );
  });

  it('gives the head alone when that is asked for', async () => {
    serve();
    const { status, headers, body } = await get('/', 'HEAD');
    expect([status, headers['content-length'], body]).toEqual([200, '17', '']);
  });

  it('leads to a folder', async () => {
    serve();
    const { status, headers } = await get('/lessons/04-send');
    expect([status, headers.location]).toEqual([301, '/k3y/lessons/04-send/']);
    const root = await read(await send(`/${key}`));
    expect([root.status, root.headers.location]).toEqual([303, '/k3y/']);
  });

  it('says nothing of the book to those who do not know the key, and where to find it', async () => {
    serve();
    for (const path of ['/', '/lessons/04-send/', '/assets/book.js', '/events', '/guess/']) {
      const { status, headers, body } = await read(await send(path));
      expect([status, headers['content-type'], body]).toEqual([
        403,
        'text/plain; charset=utf-8',
        'This is the book of a workbook, and this is only the beginning of its address. `npx lesson book` prints the whole address; in `npm start`, b opens it and ? shows it.\n',
      ]);
    }
    expect(site.missed).toEqual([]);
  });

  it('lets a browser in once by an address that others can see', async () => {
    serve();
    const { pathname } = new URL(server.once('lessons/04-send/'));
    expect(pathname).not.toContain(key);
    const [first, again] = [await read(await send(pathname)), await read(await send(pathname))];
    expect([first.status, first.headers.location]).toEqual([303, '/k3y/lessons/04-send/']);
    expect([again.status, again.headers.location]).toEqual([403, undefined]);
  });

  it.each([
    ['/nothing', 404, 'There is no such page.\n'],
    ['/lessons/%2e%2e/package.json', 404, 'There is no such page.\n'],
    ['/broken', 500, 'This page could not be made: no such stylesheet\n'],
  ])('says in a plain sentence that %s is not there', async (path, status, sentence) => {
    serve();
    const answer = await get(path);
    expect([answer.status, answer.body, answer.headers['content-type']]).toEqual([
      status,
      sentence,
      'text/plain; charset=utf-8',
    ]);
    expect(answer.headers['content-security-policy']).toContain("default-src 'none'");
  });

  it('looks no path up that leads out', async () => {
    serve();
    await get('/%2e%2e/x');
    await get('/..%2f..%2fx');
    expect(site.missed).toEqual([]);
  });

  it('is nobody under another name', async () => {
    serve();
    const { status, body } = await get('/', 'GET', { host: 'evil.example' });
    expect([status, body]).toEqual([
      403,
      'This is the book of a workbook, and this is not its address. If your browser reaches the book through a forwarded port, start it with `--origin` and what stands before the first `/` in the address bar.\n',
    ]);
  });

  it('lets whoever comes early wait until there is something to show', async () => {
    const early = get('/');
    serve();
    expect((await early).status).toBe(200);
  });

  it('ends every connection when it closes, those that listen and those that wait too', async () => {
    const waiting = get('/').catch((error: NodeJS.ErrnoException) => error.code);
    await new Promise((resolve) => setImmediate(resolve));
    await server.close();
    expect(await waiting).toMatch(/ECONNRESET|ECONNREFUSED/);
  });
});

describe('what a page asks for', () => {
  it('is posted to the watcher, once', async () => {
    serve();
    const { status, body } = await get('/do/hint', 'POST', ours(), '{"slug":"send"}');
    expect([status, body, posted]).toEqual([204, '', [{ type: 'action', name: 'hint', slug: 'send' }]]);
  });

  it.each([
    ['without the token', { 'x-workbook-token': 'guess' }, '{"slug":"send"}', 403],
    ['from elsewhere', { origin: 'http://evil.example' }, '{"slug":"send"}', 403],
    ['as a form', { 'content-type': 'text/plain' }, '{"slug":"send"}', 415],
    ['in other words', {}, 'send', 400],
    ['at length', {}, JSON.stringify({ slug: 'x'.repeat(MOST) }), 413],
    [
      'at length, in pieces',
      { 'transfer-encoding': 'chunked' },
      JSON.stringify({ slug: 'x'.repeat(MOST) }),
      413,
    ],
  ])('is not done when it is asked %s', async (_, headers, body, status) => {
    serve();
    const answer = await get('/do/reset', 'POST', { ...ours(), ...headers }, body);
    expect([answer.status, posted]).toEqual([status, []]);
    expect(answer.body).toMatch(/^[A-Z][^\n]*\.\n$/);
  });

  it('is not done by reading', async () => {
    serve();
    const { status, headers } = await get('/do/reset', 'GET', ours());
    expect([status, headers.allow, posted]).toEqual([405, 'POST', []]);
  });
});

describe('pages that listen', () => {
  /** A page that listens, and what it has heard. */
  async function listen(): Promise<{ page: IncomingMessage; heard: FakeOutput }> {
    const [page, heard] = [await ask('/events'), new FakeOutput(false)];
    page.on('data', (part: Buffer) => heard.write(String(part)));
    page.on('error', () => undefined);
    return { page, heard };
  }

  it('hear the greeting at once, and then every message', async () => {
    serve();
    const [one, two] = [await listen(), await listen()];
    expect(one.page.headers['content-type']).toBe('text/event-stream; charset=utf-8');
    channel.send('event: live\ndata: 1\n\n');
    for (const { heard } of [one, two]) {
      await heard.says('live');
      expect(heard.text).toBe('event: hello\ndata: {}\n\nevent: live\ndata: 1\n\n');
    }
  });

  it('are forgotten when they go', async () => {
    serve();
    const listeners = [await listen(), await listen(), await listen()];
    for (const { heard } of listeners) await heard.says('hello');
    expect(channel.size).toBe(3);
    for (const { page } of listeners) page.destroy();
    await expect.poll(() => channel.size).toBe(0);
  });

  it('are dropped when they do not read, and the others hear on', async () => {
    serve();
    const asleep = await ask('/events');
    asleep.on('error', () => undefined).pause();
    const awake = await listen();
    const text = `event: live\ndata: ${'x'.repeat(1_000_000)}\n\n`;
    let sent = 0;
    while (channel.size > 1 && sent < 1000) {
      channel.send(text);
      sent++;
      // The one that reads gets the time to.
      await awake.heard.until((heard) => heard.length >= sent * text.length);
    }
    expect(channel.size).toBe(1);
    expect(sent).toBeLessThan(1000);
  });

  it('are let go at once in the end', async () => {
    serve();
    const { page, heard } = await listen();
    await heard.says('hello');
    const closed = new Promise((resolve) => page.on('close', resolve));
    channel.close();
    await closed;
    expect(channel.size).toBe(0);
  });
});

describe('the port', () => {
  it('that is wanted and taken is a sentence', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    await once(other, 'listening');
    const { port: taken } = other.address() as AddressInfo;
    await expect(openServer({ key, port: taken })).rejects.toThrow(UserError);
    await expect(openServer({ key, port: taken })).rejects.toThrow(`Port ${taken} is taken`);
    other.close();
  });

  it('is any that is free when the usual one is taken', async () => {
    const [first, second] = [await openServer({ key }), await openServer({ key })];
    expect(first.address).not.toBe(second.address);
    await Promise.all([first.close(), second.close()]);
  });
});

describe('behind a forwarded port', () => {
  const origin = 'https://name-4321.app.github.dev';

  it('the address is that of the browser', async () => {
    const other = await openServer({ key, port: 0, origins: [origin, 'https://second.example'] });
    expect([other.address, new URL(other.once('x')).origin]).toEqual([`${origin}/k3y/`, origin]);
    await other.close();
  });

  it('of a codespace, everything is known', async () => {
    const env = {
      CODESPACES: 'true',
      CODESPACE_NAME: 'fluffy-disco',
      GITHUB_CODESPACES_PORT_FORWARDING_DOMAIN: 'app.github.dev',
    };
    const other = await openServer({ key, port: 0, env });
    expect(other.address).toMatch(/^https:\/\/fluffy-disco-\d+\.app\.github\.dev\/k3y\/$/);
    await other.close();
  });
});
