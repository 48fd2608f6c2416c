// Misconception: M51 a cancelled bot returns an empty reply
// File: bot.ts
// Caught by: 4. reply (stretch) > ends typing when it is cancelled
// Says: lets it go on
// BEGIN SOLUTION 4
yield* call(server, 'typing', 'on');
try {
  const city = yield* call(server, 'city', question);
  const forecast = yield* withRetry(() => call(server, 'forecast', city), ATTEMPTS, backoff);
  return yield* call(server, 'send', forecast);
} catch (error) {
  if ((error as Error).name === 'CancelledError') return '';
  throw error;
} finally {
  yield* call(server, 'typing', 'off');
}
// END SOLUTION
