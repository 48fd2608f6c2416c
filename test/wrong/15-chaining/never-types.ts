// Misconception: only the requests that have an answer count
// File: bot.ts
// Caught by: 4. reply (stretch) > makes the requests in order, each when the answer before is there
// Says: each request takes a second
// BEGIN SOLUTION 4
const city = yield* call(server, 'city', question);
const forecast = yield* withRetry(() => call(server, 'forecast', city), ATTEMPTS, backoff);
return yield* call(server, 'send', forecast);
// END SOLUTION
