// Misconception: a `catch` and a last line together are a `finally`
// File: bot.ts
// Caught by: 4. reply (stretch) > ends typing once
// Says: even when that request fails
// BEGIN SOLUTION 4
yield* call(server, 'typing', 'on');
try {
  const city = yield* call(server, 'city', question);
  const forecast = yield* withRetry(() => call(server, 'forecast', city), ATTEMPTS, backoff);
  const answer = yield* call(server, 'send', forecast);
  yield* call(server, 'typing', 'off');
  return answer;
} catch (error) {
  yield* call(server, 'typing', 'off');
  throw error;
}
// END SOLUTION
