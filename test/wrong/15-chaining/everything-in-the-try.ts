// Misconception: everything that can fail belongs inside the `try`
// File: bot.ts
// Caught by: 4. reply (stretch) > does not end what has not begun
// Says: stands before the `try`
// BEGIN SOLUTION 4
try {
  yield* call(server, 'typing', 'on');
  const city = yield* call(server, 'city', question);
  const forecast = yield* withRetry(() => call(server, 'forecast', city), ATTEMPTS, backoff);
  return yield* call(server, 'send', forecast);
} finally {
  yield* call(server, 'typing', 'off');
}
// END SOLUTION
