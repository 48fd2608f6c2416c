// Misconception: M36 a coroutine can be tried again
// File: bot.ts
// Caught by: 4. reply (stretch) > asks for a forecast up to three times
// Says: not a coroutine that has been made
// BEGIN SOLUTION 4
yield* call(server, 'typing', 'on');
try {
  const city = yield* call(server, 'city', question);
  const asked = call(server, 'forecast', city);
  const forecast = yield* withRetry(() => asked, ATTEMPTS, backoff);
  return yield* call(server, 'send', forecast);
} finally {
  yield* call(server, 'typing', 'off');
}
// END SOLUTION
