// Misconception: M36 `withRetry` takes the coroutine that is to be tried
// File: bot.ts
// Caught by: 4. reply (stretch) > makes the requests in order, each when the answer before is there
// Says: each request takes a second
// BEGIN SOLUTION 4
yield* call(server, 'typing', 'on');
try {
  const city = yield* call(server, 'city', question);
  const forecast = yield* withRetry(call(server, 'forecast', city) as never, ATTEMPTS, backoff);
  return yield* call(server, 'send', forecast);
} finally {
  yield* call(server, 'typing', 'off');
}
// END SOLUTION
