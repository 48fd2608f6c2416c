// Misconception: a loop needs an end, so a large one will do
// Caught by: 3. fibForever > has no end
// Says: the caller decides when to stop
// BEGIN SOLUTION 3
let a = 0n;
let b = 1n;
for (let index = 0; index < 1000; index++) {
  yield b;
  [a, b] = [b, a + b];
}
return undefined as never;
// END SOLUTION
