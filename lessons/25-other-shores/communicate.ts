import type { Coro } from '../09-decorators/coroutine.ts';
import { gather } from '../16-many-at-once/gather.ts';

/** A pipe to a program: its end where one writes. A `StreamWriter` is one. */
export interface PipeIn {
  write(data: Uint8Array): void;
  /** Waits until there is room for more. @throws {Error} with a `code`, when the program reads no more: `EPIPE` */
  drain(): Coro<void>;
  close(): void;
}

/** A pipe from a program: its end where one reads. A `StreamReader` is one. */
export interface PipeOut {
  /** Waits for the end, and returns everything. */
  read(): Coro<Buffer>;
}

/** Another program, with up to three pipes to it. A pipe that nobody asked for is null. */
export interface Piped {
  /** What it reads. */
  readonly stdin: PipeIn | null;
  /** What it prints. */
  readonly stdout: PipeOut | null;
  /** What it complains about. */
  readonly stderr: PipeOut | null;
  /** Waits until the program has ended. */
  wait(): Coro<number>;
}

/**
 * Sends `input` to a program, closes its stdin, reads everything that it prints, and waits until it has ended.
 * @returns what came out of stdout and stderr: null where there is no pipe
 */
export function* communicate(
  program: Piped,
  input: Uint8Array | null = null,
): Coro<[Buffer | null, Buffer | null]> {
  // TODO 3: write and read at the same time, then wait for the end
  throw new Error('TODO 3: write and read at the same time, then wait for the end');
}

/** Writes `input`, waits until it is written, and closes the pipe. A program may end before it has read everything. */
export function* feed(stdin: PipeIn | null, input: Uint8Array | null): Coro<void> {
  if (stdin === null) return;
  // TODO 3: write and drain, and close in every case; which errors do you drop?
  throw new Error('TODO 3: write and drain, and close in every case; which errors do you drop?');
}

/** Everything that comes from `pipe` until it ends; null when there is no pipe. */
export function* readAll(pipe: PipeOut | null): Coro<Buffer | null> {
  return pipe === null ? null : yield* pipe.read();
}

/** Whether the reader of a pipe is gone. */
export function isBrokenPipe(error: unknown): boolean {
  const code = (error as { readonly code?: unknown }).code;
  return code === 'EPIPE' || code === 'ECONNRESET';
}
