// Misconception: M14 each frame has a clock of its own
// Caught by: 1. stupidFib > sleeps itself
// Says: the frame itself calls `clock.sleep`
// BEGIN SOLUTION 1
const own = new VirtualClock();
let a = 0;
let b = 1;
for (let index = 0; index < n; index++) {
  const seconds = yield b;
  print(`let me think ${seconds} secs`);
  own.sleep(seconds);
  [a, b] = [b, a + b];
}
// END SOLUTION
