// Misconception: a pause is a second
// File: bot.ts
// Caught by: 4. reply (stretch) > sleeps between two attempts
// Says: as long as `backoff` says
// BEGIN SOLUTION 4
yield* call(server, 'typing', 'on');
try {
  const city = yield* call(server, 'city', question);
  const forecast = yield* withRetry(() => call(server, 'forecast', city), ATTEMPTS, () => 1);
  return yield* call(server, 'send', forecast);
} finally {
  yield* call(server, 'typing', 'off');
}
// END SOLUTION
