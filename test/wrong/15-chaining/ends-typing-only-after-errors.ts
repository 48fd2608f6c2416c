// Misconception: only an error needs cleaning up
// File: bot.ts
// Caught by: 4. reply (stretch) > makes the requests in order, each when the answer before is there
// Says: each request takes a second
// BEGIN SOLUTION 4
yield* call(server, 'typing', 'on');
try {
  const city = yield* call(server, 'city', question);
  const forecast = yield* withRetry(() => call(server, 'forecast', city), ATTEMPTS, backoff);
  return yield* call(server, 'send', forecast);
} catch (error) {
  yield* call(server, 'typing', 'off');
  throw error;
}
// END SOLUTION
