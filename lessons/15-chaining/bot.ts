import type { Coro } from '../09-decorators/coroutine.ts';
import { call } from './given/call.ts';
import type { ChatServer } from './given/chat-server.ts';
import { ATTEMPTS, backoff } from './given/reply-with-callbacks.ts';
import { withRetry } from './retry.ts';

/**
 * Makes the requests that `replyWithCallbacks` makes, and waits for each answer. Returns the server's answer to `send`.
 * @throws the error of a request that has failed, after `typing off`
 */
export function* reply(server: ChatServer, question: string): Coro<string> {
  // TODO 4: the same requests, in direct style
  throw new Error('TODO 4: the same requests, in direct style');
}
