import { expect, it } from 'vitest';
import { hooks } from '../../../../tools/trace/recorder/hooks.js';
import { Outside } from '../../../../tools/trace/recorder/values/outside.js';

/** A call of a loop, with as much in it as is looked at; prepared as the runner prepares a lesson. */
class Handle {
  #callback: unknown;
  #args: readonly unknown[];
  #isCancelled = false;
  static {
    hooks.declared(Handle, 'a.ts:1', 9, {
      '#callback': (it: Handle) => it.#callback,
      '#args': (it: Handle) => it.#args,
      '#isCancelled': (it: Handle) => it.#isCancelled,
    });
  }
  constructor(callback: unknown, ...args: readonly unknown[]) {
    this.#callback = callback;
    this.#args = args;
  }
  cancel(): void {
    this.#isCancelled = true;
  }
}

function deliver(): void {}
function fromAnn(): void {}

/** A line for what arrives with a call, or leaves. */
const said = (told: ReturnType<Outside['arrival']>): string =>
  told === undefined
    ? 'nothing'
    : [told.what, told.thing, told.bytes, told.value?.shown].filter((part) => part !== undefined).join(' | ');

const bytes = (text: string): Buffer => Buffer.from(text, 'latin1');

it('tells what arrives, and nothing that the machine has chosen', () => {
  const outside = new Outside();
  const arrives = (...args: unknown[]): string => said(outside.arrival(new Handle(deliver, ...args)));
  expect([
    arrives(1, 'listening', { sockname: ['127.0.0.1', 40123] }),
    arrives(1, 'accepted', { id: -1, peername: ['127.0.0.1', 50001] }),
    arrives(-1, 'data', bytes('GET / HTTP/1.1\r\nHost: a\r\n')),
    arrives(2, 'connected', { sockname: ['127.0.0.1', 50002] }),
    arrives(2, 'eof', undefined),
    arrives(2, 'closed', { name: 'Error', message: 'read ECONNRESET 127.0.0.1:50002', code: 'ECONNRESET' }),
    arrives(3, 'exited', { code: 3, signal: null }),
    arrives(3, 'exited', { code: null, signal: 'SIGTERM' }),
  ]).toMatchInlineSnapshot(`
    [
      "listening | server 1",
      "accepted | server 1",
      "data | connection 1 | 25 | 'GET / HTTP/1.1…'",
      "connected | connection 2",
      "eof | connection 2",
      "closed | connection 2 | ECONNRESET",
      "exited | child 1 | code 3",
      "exited | child 1 | SIGTERM",
    ]
  `);
});

it('tells of a plain call only when it came while the loop waited', () => {
  const outside = new Outside();
  const [one, other] = [new Handle(fromAnn), new Handle(fromAnn)];
  outside.came(one);
  expect([said(outside.arrival(one)), said(outside.arrival(other))]).toEqual(['call | fromAnn', 'nothing']);
});

it('tells nothing of a call that was cancelled', () => {
  const handle = new Handle(deliver, 1, 'data', bytes('x'));
  handle.cancel();
  expect(said(new Outside().arrival(handle))).toBe('nothing');
});

it('tells what leaves, and no command between a loop and its engine', () => {
  const outside = new Outside();
  expect([
    said(outside.opening(1, '/some/where/connect.cjs', { host: 'localhost', port: 40123 })),
    said(outside.departure(1, 'write', bytes('ping'))),
    said(outside.departure(1, 'ack', 65536)),
    said(outside.departure(1, 'pause', undefined)),
    said(outside.departure(1, 'end', undefined)),
    said(outside.departure(1, 'close', undefined)),
    said(outside.opening(2, '/some/where/child.cjs', { program: '/usr/bin/cat' })),
    said(outside.departure(2, 'kill', 'SIGTERM')),
  ]).toMatchInlineSnapshot(`
    [
      "open connect | connection 1 | localhost",
      "write | connection 1 | 4 | 'ping'",
      "nothing",
      "nothing",
      "end | connection 1",
      "close | connection 1",
      "open child | child 1 | cat",
      "kill | child 1 | SIGTERM",
    ]
  `);
});
