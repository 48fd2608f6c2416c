// Misconception: a `finally` returns for the whole function
// File: bot.ts
// Caught by: 4. reply (stretch) > returns the answer to `send`
// Says: the answer to `typing off` is not wanted
// BEGIN SOLUTION 4
yield* call(server, 'typing', 'on');
try {
  const city = yield* call(server, 'city', question);
  const forecast = yield* withRetry(() => call(server, 'forecast', city), ATTEMPTS, backoff);
  return yield* call(server, 'send', forecast);
} finally {
  return yield* call(server, 'typing', 'off');
}
// END SOLUTION
