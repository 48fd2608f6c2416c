// Misconception: the bot returns what it has sent
// File: bot.ts
// Caught by: 4. reply (stretch) > returns the answer to `send`
// Says: what the server has answered to `send`
// BEGIN SOLUTION 4
yield* call(server, 'typing', 'on');
try {
  const city = yield* call(server, 'city', question);
  const forecast = yield* withRetry(() => call(server, 'forecast', city), ATTEMPTS, backoff);
  yield* call(server, 'send', forecast);
  return forecast;
} finally {
  yield* call(server, 'typing', 'off');
}
// END SOLUTION
