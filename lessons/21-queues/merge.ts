import { type Coro, coroutine } from '../09-decorators/coroutine.ts';
import type { Queue } from './bounded-queue.ts';
import { crew } from './given/crew.ts';
import { QueueShutDown } from './given/queue-errors.ts';

/**
 * Moves the items of all `sources` into one queue as they come. It ends when every source is shut down and empty, and shuts
 * `into` down then. It calls `taskDone` of the source when an item is in `into`.
 */
export const merge = coroutine(function* merge<T>(into: Queue<T>, ...sources: Queue<T>[]): Coro<void> {
  yield* crew(sources.map((source) => move(source, into)));
  into.shutdown();
});

/** Moves items until `from` is shut down and empty. @throws {QueueShutDown} when `into` is shut down */
function* move<T>(from: Queue<T>, into: Queue<T>): Coro<void> {
  // TODO 7: which of the two errors is the end, and which is an error?
  throw new Error('TODO 7: which of the two errors is the end, and which is an error?');
}
