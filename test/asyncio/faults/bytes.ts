import { createHash } from 'node:crypto';
import type { Coro, StreamReader, StreamWriter } from '../../../solutions/asyncio.ts';

/** So many bytes that look random, in pieces of many sizes, and their hash. */
export function pieces(count: number, seed = 7): { data: Buffer[]; hash: string } {
  const data: Buffer[] = [];
  const hash = createHash('sha256');
  let state = seed >>> 0;
  const block = Buffer.alloc(1 << 20);
  for (let at = 0; at < block.length; at += 4) {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    block.writeUInt32LE(state, at);
  }
  for (let left = count; left > 0; ) {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    const length = Math.min(left, 1 + (state % 200_000));
    const start = state % (block.length - length);
    const piece = block.subarray(start, start + length);
    hash.update(piece);
    data.push(piece);
    left -= length;
  }
  return { data, hash: hash.digest('hex') };
}

export function* sendAll(writer: StreamWriter, data: readonly Uint8Array[]): Coro<void> {
  for (const piece of data) {
    writer.write(piece);
    yield* writer.drain();
  }
  writer.writeEof();
}

/** Reads up to the end. */
export function* hashOf(reader: StreamReader): Coro<string> {
  const hash = createHash('sha256');
  for (;;) {
    const data = yield* reader.read(100_000);
    if (data.length === 0) return hash.digest('hex');
    hash.update(data);
  }
}
