// Misconception: the server finds the city itself
// File: bot.ts
// Caught by: 4. reply (stretch) > makes the requests in order, each when the answer before is there
// Says: the forecast for that city
// BEGIN SOLUTION 4
yield* call(server, 'typing', 'on');
try {
  yield* call(server, 'city', question);
  const forecast = yield* withRetry(() => call(server, 'forecast', question), ATTEMPTS, backoff);
  return yield* call(server, 'send', forecast);
} finally {
  yield* call(server, 'typing', 'off');
}
// END SOLUTION
