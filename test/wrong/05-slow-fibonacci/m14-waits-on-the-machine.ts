// Misconception: M14 `Atomics.wait` is a sleep like any other
// Caught by: 1. stupidFib > lets no real time pass
// Says: the time of its `clock`
// BEGIN SOLUTION 1
let a = 0;
let b = 1;
for (let index = 0; index < n; index++) {
  const seconds = yield b;
  print(`let me think ${seconds} secs`);
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, seconds * 1000);
  [a, b] = [b, a + b];
}
// END SOLUTION
