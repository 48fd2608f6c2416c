// Misconception: `adds` returns the count as it was when `countedAdds` was called
// Caught by: 5. countedAdds > counts every addition
// Says: says too few
// BEGIN SOLUTION 5
let count = 0;
const now = count;
return {
  *fib() {
    let a = 0;
    let b = 1;
    while (true) {
      yield b;
      count += 1;
      [a, b] = [b, a + b];
    }
  },
  adds: () => now,
};
// END SOLUTION
