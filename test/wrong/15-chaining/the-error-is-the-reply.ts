// Misconception: an error is an answer too
// File: bot.ts
// Caught by: 4. reply (stretch) > throws the error of the request
// Says: why there is no reply
// BEGIN SOLUTION 4
yield* call(server, 'typing', 'on');
try {
  const city = yield* call(server, 'city', question);
  const forecast = yield* withRetry(() => call(server, 'forecast', city), ATTEMPTS, backoff);
  return yield* call(server, 'send', forecast);
} catch (error) {
  return String(error);
} finally {
  yield* call(server, 'typing', 'off');
}
// END SOLUTION
