// Misconception: the bot has finished when it knows the answer
// File: bot.ts
// Caught by: 4. reply (stretch) > makes the requests in order, each when the answer before is there
// Says: each request takes a second
// BEGIN SOLUTION 4
yield* call(server, 'typing', 'on');
let forecast = '';
try {
  const city = yield* call(server, 'city', question);
  forecast = yield* withRetry(() => call(server, 'forecast', city), ATTEMPTS, backoff);
} finally {
  yield* call(server, 'typing', 'off');
}
return yield* call(server, 'send', forecast);
// END SOLUTION
