// Misconception: M21 `yield` waits for a coroutine
// File: bot.ts
// Caught by: 4. reply (stretch) > makes the requests in order, each when the answer before is there
// Says: `yield*` gives you its answer
// BEGIN SOLUTION 4
yield* call(server, 'typing', 'on');
try {
  const city = (yield call(server, 'city', question) as never) as unknown as string;
  const forecast = yield* withRetry(() => call(server, 'forecast', city), ATTEMPTS, backoff);
  return yield* call(server, 'send', forecast);
} finally {
  yield* call(server, 'typing', 'off');
}
// END SOLUTION
