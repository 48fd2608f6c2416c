import { createHash } from 'node:crypto';
import {
  CancelledError,
  type Coro,
  createTask,
  openConnection,
  type StreamReader,
  type StreamWriter,
  sleep,
  type Task,
} from '../../../solutions/asyncio.ts';
import { Random } from './random.ts';
import { HOST, type Play, served } from './room.ts';

/** One thing that a side of a connection does. */
export type Act =
  | { readonly do: 'write' | 'read'; readonly count: number }
  | { readonly do: 'drain' | 'rest' | 'end' };

/** What the two sides do. Each ends with a half-close, and reads what is left; so what must arrive is known. */
export interface Script {
  readonly client: readonly Act[];
  readonly server: readonly Act[];
}

export function scriptOf(seed: number): Script {
  const random = new Random(seed);
  return { client: sideOf(random), server: sideOf(random) };
}

function sideOf(random: Random): Act[] {
  const acts: Act[] = [];
  for (let left = random.below(12); left > 0; left -= 1) {
    const what = random.below(10);
    // Small pieces, and some that are more than the system takes at once.
    const count = 1 + random.below([10, 1000, 100_000, 1_000_000][random.below(4)] as number);
    if (what < 4) acts.push({ do: 'write', count });
    else if (what < 6) acts.push({ do: 'drain' });
    else if (what < 8) acts.push({ do: 'read', count });
    else acts.push({ do: 'rest' });
  }
  // Half of the sides say early that they are at the end.
  if (random.below(2) === 0) acts.push({ do: 'end' });
  return acts;
}

/** What one side has got: how many bytes, in which order. */
export interface Got {
  readonly count: number;
  readonly hash: string;
}

/** What a side must get: everything that the other one writes. */
export function mustGet(acts: readonly Act[], seed: number): Got {
  const hash = createHash('sha256');
  let count = 0;
  let next = seed;
  for (const act of acts)
    if (act.do === 'write') {
      hash.update(bytes(act.count, next++));
      count += act.count;
    }
  return { count, hash: hash.digest('hex') };
}

function bytes(count: number, seed: number): Buffer {
  const data = Buffer.alloc(count);
  for (let at = 0; at < count; at += 1) data[at] = (seed * 31 + at * 7 + (at >> 8)) & 255;
  return data;
}

/** Both sides carry out their scripts. @returns what each has got */
export function play(script: Script): Play<{ client: Got; server: Got; reports: readonly string[] }> {
  return function* playing(room) {
    const done = room.loop.createFuture<Got>();
    const [server, port] = yield* served(function* (reader, writer): Coro<void> {
      done.setResult(yield* side(reader, writer, script.server, 100));
    });
    const [reader, writer] = yield* openConnection(HOST, port);
    const client = yield* side(reader, writer, script.client, 200);
    const other = yield* done;
    server.close();
    yield* server.waitClosed();
    return { client, server: other, reports: room.reports };
  };
}

/** What must come of it. */
export function expected(script: Script): { client: Got; server: Got; reports: readonly string[] } {
  return { client: mustGet(script.server, 100), server: mustGet(script.client, 200), reports: [] };
}

function* side(reader: StreamReader, writer: StreamWriter, acts: readonly Act[], seed: number): Coro<Got> {
  const hash = createHash('sha256');
  let count = 0;
  const take = (data: Buffer): void => {
    hash.update(data);
    count += data.length;
  };
  let next = seed;
  for (const act of acts) {
    if (act.do === 'write') writer.write(bytes(act.count, next++));
    else if (act.do === 'rest') yield* sleep(0);
    else if (act.do === 'end') writer.writeEof();
    else {
      // A read may wait for what never comes, and a drain for a peer that drains as well: each is a task, which is cancelled
      // after some turns. A cancelled read has taken nothing.
      const isRead = act.do === 'read';
      const task: Task<unknown> = isRead ? createTask(reader.read(act.count)) : createTask(writer.drain());
      for (let turns = 0; turns < 5 && !task.done(); turns += 1) yield* sleep(0);
      task.cancel();
      try {
        const result = yield* task;
        if (isRead) take(result as Buffer);
      } catch (error) {
        if (!(error instanceof CancelledError)) throw error;
      }
    }
  }
  writer.writeEof();
  while (!reader.atEof()) take(yield* reader.read(50_000));
  writer.close();
  yield* writer.waitClosed();
  return { count, hash: hash.digest('hex') };
}
