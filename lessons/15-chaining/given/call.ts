import type { Coro } from '../../09-decorators/coroutine.ts';
import { getRunningLoop } from '../../14-time/timed-loop.ts';
import type { ChatServer } from './chat-server.ts';

/** One request. Returns the server's answer, or throws its error. */
// #region call
export function* call(server: ChatServer, method: string, text: string): Coro<string> {
  const answer = getRunningLoop().createFuture<string>();
  server.request(method, text, (error, result) => {
    if (answer.done()) return; // cancelled: nobody waits for it any more
    if (error) answer.setException(error);
    else answer.setResult(result);
  });
  return yield* answer;
}
// #endregion
