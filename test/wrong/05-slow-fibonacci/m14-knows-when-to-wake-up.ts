// Misconception: M14 two frames can sleep at the same time, so it need only sleep until its own time comes
// Caught by: 1. stupidFib > holds up another frame too
// Says: so two sleeps of 3 seconds take 6
// BEGIN SOLUTION 1
let a = 0;
let b = 1;
let wake = 0;
for (let index = 0; index < n; index++) {
  const seconds = yield b;
  print(`let me think ${seconds} secs`);
  wake += seconds;
  if (wake > clock.now()) clock.sleep(Number((wake - clock.now()).toFixed(3)));
  [a, b] = [b, a + b];
}
// END SOLUTION
