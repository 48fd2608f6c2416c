// Misconception: M14 a frame sleeps by watching the time go by
// Caught by: 1. stupidFib > lets no real time pass
// Says: the time of its `clock`
// BEGIN SOLUTION 1
let a = 0;
let b = 1;
for (let index = 0; index < n; index++) {
  const seconds = yield b;
  print(`let me think ${seconds} secs`);
  for (const end = Date.now() + seconds * 1000; Date.now() < end; );
  clock.sleep(seconds);
  [a, b] = [b, a + b];
}
// END SOLUTION
