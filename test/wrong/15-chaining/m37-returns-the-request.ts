// Misconception: M37 the caller waits for whatever is returned
// File: bot.ts
// Caught by: 4. reply (stretch) > makes the requests in order, each when the answer before is there
// Says: without a star makes no request
// BEGIN SOLUTION 4
yield* call(server, 'typing', 'on');
try {
  const city = yield* call(server, 'city', question);
  const forecast = yield* withRetry(() => call(server, 'forecast', city), ATTEMPTS, backoff);
  return call(server, 'send', forecast) as unknown as string;
} finally {
  yield* call(server, 'typing', 'off');
}
// END SOLUTION
