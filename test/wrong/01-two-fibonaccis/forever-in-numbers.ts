// Misconception: a number can be made exact afterwards
// Caught by: 3. fibForever > is exact far beyond 2 ** 53
// Says: add bigints, do not convert at the end
// BEGIN SOLUTION 3
let a = 0;
let b = 1;
while (true) {
  yield BigInt(b);
  [a, b] = [b, a + b];
}
// END SOLUTION
