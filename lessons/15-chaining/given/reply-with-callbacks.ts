import { getRunningLoop } from '../../14-time/timed-loop.ts';
import type { Callback, ChatServer } from './chat-server.ts';

/** How many attempts the bot makes to get a forecast. */
export const ATTEMPTS = 3;

/** Seconds to sleep after the first failed attempt, the second, ...: 1, 2, 4, ... */
export const backoff = (failed: number): number => 2 ** (failed - 1);

/** Answers a question about the weather. The user sees that the bot is typing, until it has answered or given up. */
// #region replyWithCallbacks
export function replyWithCallbacks(server: ChatServer, question: string, done: Callback): void {
  server.request('typing', 'on', (error) => {
    if (error) return done(error, '');
    const stopTyping: Callback = (failure, answer) => {
      server.request('typing', 'off', (error) => done(failure ?? error, answer));
    };
    server.request('city', question, (error, city) => {
      if (error) return stopTyping(error, '');
      const ask = (failed: number): void => {
        server.request('forecast', city, (error, forecast) => {
          if (!error) return server.request('send', forecast, stopTyping);
          if (failed === ATTEMPTS) return stopTyping(error, '');
          getRunningLoop().callLater(backoff(failed), ask, failed + 1);
        });
      };
      ask(1);
    });
  });
}
// #endregion
