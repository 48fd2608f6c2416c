import type { Coro } from '../09-decorators/coroutine.ts';
import { call } from './given/call.ts';
import type { ChatServer } from './given/chat-server.ts';
import { ATTEMPTS, backoff } from './given/reply-with-callbacks.ts';
import { withRetry } from './retry.ts';

/**
 * Makes the requests that `replyWithCallbacks` makes, and waits for each answer. Returns the server's answer to `send`.
 * @throws the error of a request that has failed, after `typing off`
 */
// #region reply
export function* reply(server: ChatServer, question: string): Coro<string> {
  // BEGIN SOLUTION 4: the same requests, in direct style
  yield* call(server, 'typing', 'on');
  try {
    const city = yield* call(server, 'city', question);
    const forecast = yield* withRetry(() => call(server, 'forecast', city), ATTEMPTS, backoff);
    return yield* call(server, 'send', forecast);
  } finally {
    yield* call(server, 'typing', 'off');
  }
  // END SOLUTION
}
// #endregion
