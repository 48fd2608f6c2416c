// Misconception: only `send` can fail
// File: bot.ts
// Caught by: 4. reply (stretch) > ends typing when a request fails
// Says: only a `finally` runs on every way out
// BEGIN SOLUTION 4
yield* call(server, 'typing', 'on');
const city = yield* call(server, 'city', question);
const forecast = yield* withRetry(() => call(server, 'forecast', city), ATTEMPTS, backoff);
try {
  return yield* call(server, 'send', forecast);
} finally {
  yield* call(server, 'typing', 'off');
}
// END SOLUTION
