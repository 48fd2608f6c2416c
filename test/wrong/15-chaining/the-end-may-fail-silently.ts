// Misconception: an error in the clean-up is nobody's business
// File: bot.ts
// Caught by: 4. reply (stretch) > does what the callbacks do
// Says: ends in the same way
// BEGIN SOLUTION 4
yield* call(server, 'typing', 'on');
try {
  const city = yield* call(server, 'city', question);
  const forecast = yield* withRetry(() => call(server, 'forecast', city), ATTEMPTS, backoff);
  return yield* call(server, 'send', forecast);
} finally {
  try {
    yield* call(server, 'typing', 'off');
  } catch {
    // the reply has been sent
  }
}
// END SOLUTION
