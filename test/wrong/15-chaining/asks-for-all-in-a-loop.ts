// Misconception: trying again needs no pause
// File: bot.ts
// Caught by: 4. reply (stretch) > sleeps between two attempts
// Says: as long as `backoff` says
// BEGIN SOLUTION 4
yield* call(server, 'typing', 'on');
try {
  const city = yield* call(server, 'city', question);
  let forecast = '';
  for (let failed = 1; forecast === ''; failed++) {
    try {
      forecast = yield* call(server, 'forecast', city);
    } catch (error) {
      if (failed === ATTEMPTS) throw error;
    }
  }
  return yield* call(server, 'send', forecast);
} finally {
  yield* call(server, 'typing', 'off');
}
// END SOLUTION
