// Misconception: the last line of a function is always reached
// File: bot.ts
// Caught by: 4. reply (stretch) > ends typing when a request fails
// Says: only a `finally` runs on every way out
// BEGIN SOLUTION 4
yield* call(server, 'typing', 'on');
const city = yield* call(server, 'city', question);
const forecast = yield* withRetry(() => call(server, 'forecast', city), ATTEMPTS, backoff);
const answer = yield* call(server, 'send', forecast);
yield* call(server, 'typing', 'off');
return answer;
// END SOLUTION
