import { fileURLToPath } from 'node:url';
import { expect } from 'vitest';
import {
  allTasks,
  type Coro,
  coroutine,
  currentTask,
  type EventLoop,
  type Future,
  getRunningLoop,
  run,
  runHosted,
  type Server,
  type StreamReader,
  type StreamWriter,
  sleep,
  startServer,
  waitFor,
} from '../../../solutions/asyncio.ts';

export const HOST = '127.0.0.1';

const PEER = fileURLToPath(new URL('./peer.cjs', import.meta.url));
const REMAINS = fileURLToPath(new URL('./remains.cjs', import.meta.url));

/** In seconds: a program that hangs is ended after this. A blocking loop would keep the test runner from telling. */
const PATIENCE = 20;

/** A program of a test. What it returns is what the test looks at. */
export type Play<T> = (room: Room) => Coro<T>;

/** Runs a program on one engine, and counts afterwards what it has left open. */
export type Stage = <T>(play: Play<T>) => Promise<T>;

/** The same for each engine that reaches the world outside: for `describe.each`. */
export const ENGINES: readonly (readonly [name: string, stage: Stage])[] = [
  ['run', async (play) => run(inRoom(play))],
  ['runHosted', (play) => runHosted(inRoom(play))],
];

const inRoom = coroutine(function* inRoom<T>(play: Play<T>): Coro<T> {
  const room = new Room(getRunningLoop());
  let result: T;
  try {
    yield* room.arrive();
    result = yield* waitFor(play(room), PATIENCE);
  } finally {
    room.leave();
  }
  expect(yield* room.remains(), 'what the program has left open').toEqual(NOTHING);
  return result;
});

interface Remains {
  readonly tasks: readonly string[];
  readonly outside: number;
  readonly sockets: readonly string[];
  readonly hasTimer: boolean;
}

const NOTHING: Remains = { tasks: [], outside: 0, sockets: [], hasTimer: false };

/** What a program of a test finds: peers that do as they are told, and everything that the loop reports. */
export class Room {
  readonly loop: EventLoop;
  /** What the loop's exception handler was called with. */
  readonly reports: string[] = [];
  readonly #peers: Peer[] = [];
  /** What was open outside before. */
  #before: readonly string[] = [];

  constructor(loop: EventLoop) {
    this.loop = loop;
    loop.setExceptionHandler((_loop, { message, exception }) => {
      this.reports.push(`${message}: ${exception}`);
    });
  }

  *arrive(): Coro<void> {
    this.#before = yield* this.#sockets(0);
  }

  /** A peer that listens. @returns when it does, with its port */
  *listener(options: object = {}): Coro<[peer: Peer, port: number]> {
    const peer = this.peer(options);
    return [peer, (yield* peer.until('listening')) as number];
  }

  /** A peer that has connected to a server. */
  *caller(port: number, options: object = {}): Coro<Peer> {
    const peer = this.peer({ ...options, connect: port });
    yield* peer.until('connected');
    return peer;
  }

  /** A peer, which has done nothing yet. */
  peer(options: object): Peer {
    const peer = new Peer(this.loop, options);
    this.#peers.push(peer);
    return peer;
  }

  leave(): void {
    for (const each of this.#peers) each.leave();
  }

  /** What is open once everything has come to rest that comes to rest by itself. */
  *remains(): Coro<Remains> {
    let remains = NOTHING;
    for (let looks = 0; looks < 10; looks += 1) {
      remains = {
        sockets: (yield* this.#sockets(200)).slice(this.#before.length),
        tasks: [...allTasks(this.loop)].filter((each) => each !== currentTask()).map(String),
        outside: this.loop.world.size,
        hasTimer: (this.loop as unknown as { nextDeadline(): number }).nextDeadline() !== Infinity,
      };
      if (JSON.stringify(remains) === JSON.stringify(NOTHING)) break;
      yield* sleep(0);
    }
    return remains;
  }

  *#sockets(turns: number): Coro<readonly string[]> {
    const answer = this.loop.createFuture<readonly string[]>();
    const id = this.loop.world.open(
      REMAINS,
      { turns, enough: this.#before.length },
      { hear: (_what, value) => answer.setResult(value as readonly string[]) },
    );
    try {
      return yield* answer;
    } finally {
      this.loop.world.forget(id);
    }
  }
}

/** A peer that was not written with streams: see peer.cjs. */
export class Peer {
  /** What it has told so far: the last value of each event. */
  readonly told = new Map<string, unknown>();
  readonly #loop: EventLoop;
  readonly #id: number;
  #waiters: { what: string; enough: (value: unknown) => boolean; future: Future<unknown> }[] = [];

  constructor(loop: EventLoop, options: object) {
    this.#loop = loop;
    this.#id = loop.world.open(PEER, options, { hear: (what, value) => this.#hear(what, value) });
  }

  #hear(what: string, value: unknown): void {
    this.told.set(what, value);
    this.#waiters = this.#waiters.filter((each) => {
      if (each.what !== what || !each.enough(value)) return true;
      if (!each.future.done()) each.future.setResult(value);
      return false;
    });
  }

  /** Waits until it has told `what`, with a value that is enough. */
  *until(what: string, enough: (value: unknown) => boolean = () => true): Coro<unknown> {
    if (this.told.has(what) && enough(this.told.get(what))) return this.told.get(what);
    const future = this.#loop.createFuture<unknown>();
    this.#waiters.push({ what, enough, future });
    return yield* future;
  }

  /** What it has got and written by now. */
  *state(): Coro<{ got: number; written: number; left: number }> {
    this.told.delete('state');
    this.tell('ask');
    return (yield* this.until('state')) as { got: number; written: number; left: number };
  }

  tell(command: string, value?: unknown): void {
    this.#loop.world.tell(this.#id, command, value);
  }

  leave(): void {
    this.tell('leave');
    this.#loop.world.forget(this.#id);
  }
}

/** A server whose handler is `handler`, and its port. */
export function* served(
  handler: (reader: StreamReader, writer: StreamWriter) => unknown,
): Coro<[server: Server, port: number]> {
  const server = yield* startServer(handler, HOST, 0);
  return [server, (server.sockets[0] as { getsockname(): readonly [string, number] }).getsockname()[1]];
}

/** What comes of `work`: its value, or the error as `name code: message`. */
export function* outcome(work: () => Coro<unknown>): Coro<string> {
  try {
    return String(yield* work());
  } catch (error) {
    return told(error);
  }
}

/** An error as a line. */
export function told(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const { code } = error as { code?: string };
  return code === undefined ? `${error.name}: ${error.message}` : `${error.name} ${code}`;
}
