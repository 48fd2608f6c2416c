// Misconception: a `finally` runs only after an error
// File: bot.ts
// Caught by: 4. reply (stretch) > makes the requests in order, each when the answer before is there
// Says: each request takes a second
// BEGIN SOLUTION 4
yield* call(server, 'typing', 'on');
try {
  const city = yield* call(server, 'city', question);
  const forecast = yield* withRetry(() => call(server, 'forecast', city), ATTEMPTS, backoff);
  const answer = yield* call(server, 'send', forecast);
  yield* call(server, 'typing', 'off');
  return answer;
} finally {
  yield* call(server, 'typing', 'off');
}
// END SOLUTION
