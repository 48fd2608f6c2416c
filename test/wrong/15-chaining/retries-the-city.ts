// Misconception: a question can be asked again
// File: bot.ts
// Caught by: 4. reply (stretch) > asks for nothing else twice
// Says: only the forecast
// BEGIN SOLUTION 4
yield* call(server, 'typing', 'on');
try {
  const city = yield* withRetry(() => call(server, 'city', question), ATTEMPTS, backoff);
  const forecast = yield* withRetry(() => call(server, 'forecast', city), ATTEMPTS, backoff);
  return yield* call(server, 'send', forecast);
} finally {
  yield* call(server, 'typing', 'off');
}
// END SOLUTION
