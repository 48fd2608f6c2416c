// Misconception: `call` tries again by itself
// File: bot.ts
// Caught by: 4. reply (stretch) > asks for a forecast up to three times
// Says: made anew for each attempt
// BEGIN SOLUTION 4
yield* call(server, 'typing', 'on');
try {
  const city = yield* call(server, 'city', question);
  const forecast = yield* call(server, 'forecast', city);
  return yield* call(server, 'send', forecast);
} finally {
  yield* call(server, 'typing', 'off');
}
// END SOLUTION
