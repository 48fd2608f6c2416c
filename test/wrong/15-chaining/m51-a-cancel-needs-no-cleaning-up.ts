// Misconception: M51 a bot that is cancelled has nothing to clean up
// File: bot.ts
// Caught by: 4. reply (stretch) > ends typing when it is cancelled
// Says: a cancel is a way out too
// BEGIN SOLUTION 4
yield* call(server, 'typing', 'on');
let answer: string;
try {
  const city = yield* call(server, 'city', question);
  const forecast = yield* withRetry(() => call(server, 'forecast', city), ATTEMPTS, backoff);
  answer = yield* call(server, 'send', forecast);
} catch (error) {
  if ((error as Error).name === 'CancelledError') throw error;
  yield* call(server, 'typing', 'off');
  throw error;
}
yield* call(server, 'typing', 'off');
return answer;
// END SOLUTION
