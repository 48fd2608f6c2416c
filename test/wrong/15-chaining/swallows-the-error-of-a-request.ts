// Misconception: a bot that cannot answer is silent
// File: bot.ts
// Caught by: 4. reply (stretch) > throws the error of the request
// Says: swallow it
// BEGIN SOLUTION 4
yield* call(server, 'typing', 'on');
let answer = '';
try {
  const city = yield* call(server, 'city', question);
  const forecast = yield* withRetry(() => call(server, 'forecast', city), ATTEMPTS, backoff);
  answer = yield* call(server, 'send', forecast);
} catch {
  // no reply
}
yield* call(server, 'typing', 'off');
return answer;
// END SOLUTION
