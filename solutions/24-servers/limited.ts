import { type Coro, coroutine } from '../09-decorators/coroutine.ts';
import { withLock } from '../20-locks/lock.ts';
import { Semaphore } from '../20-locks/semaphore.ts';
import type { StreamWriter } from '../23-streams/given/stream-writer.ts';
import type { StreamReader } from '../23-streams/stream-reader.ts';

/** Talks to one client. */
export type Talk = (reader: StreamReader, writer: StreamWriter) => Coro<void>;

/** The same handler, for at most `most` clients at a time. The others wait, first come first served. */
export function limited(most: number, talk: Talk): Talk {
  // #region limited
  // BEGIN SOLUTION 5: make places for all clients together; each client takes one and gives it back
  const places = new Semaphore(most);
  return coroutine(function* talkLater(reader: StreamReader, writer: StreamWriter): Coro<void> {
    yield* withLock(places, () => talk(reader, writer));
  });
  // END SOLUTION
  // #endregion
}
