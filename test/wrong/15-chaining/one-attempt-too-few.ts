// Misconception: the last attempt does not count
// File: bot.ts
// Caught by: 4. reply (stretch) > asks for a forecast up to three times
// Says: `ATTEMPTS` of them at most
// BEGIN SOLUTION 4
yield* call(server, 'typing', 'on');
try {
  const city = yield* call(server, 'city', question);
  const forecast = yield* withRetry(() => call(server, 'forecast', city), ATTEMPTS - 1, backoff);
  return yield* call(server, 'send', forecast);
} finally {
  yield* call(server, 'typing', 'off');
}
// END SOLUTION
