// Misconception: a message whose request has failed was not delivered
// File: bot.ts
// Caught by: 4. reply (stretch) > asks for nothing else twice
// Says: may arrive twice
// BEGIN SOLUTION 4
yield* call(server, 'typing', 'on');
try {
  const city = yield* call(server, 'city', question);
  const forecast = yield* withRetry(() => call(server, 'forecast', city), ATTEMPTS, backoff);
  return yield* withRetry(() => call(server, 'send', forecast), ATTEMPTS, backoff);
} finally {
  yield* call(server, 'typing', 'off');
}
// END SOLUTION
