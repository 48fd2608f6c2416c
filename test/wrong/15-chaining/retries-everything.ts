// Misconception: everything that can fail should be tried again
// File: bot.ts
// Caught by: 4. reply (stretch) > asks for nothing else twice
// Says: only the forecast
// BEGIN SOLUTION 4
yield* call(server, 'typing', 'on');
try {
  return yield* withRetry(
    function* all(): Coro<string> {
      const city = yield* call(server, 'city', question);
      const forecast = yield* call(server, 'forecast', city);
      return yield* call(server, 'send', forecast);
    },
    ATTEMPTS,
    backoff,
  );
} finally {
  yield* call(server, 'typing', 'off');
}
// END SOLUTION
