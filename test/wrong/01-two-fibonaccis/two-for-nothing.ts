// Misconception: the first two numbers cost nothing
// Caught by: 5. countedAdds > counts every addition
// Says: says too few
// BEGIN SOLUTION 5
let count = 0;
return {
  *fib() {
    let a = 1;
    let b = 1;
    yield a;
    yield b;
    while (true) {
      count += 1;
      [a, b] = [b, a + b];
      yield b;
    }
  },
  adds: () => count,
};
// END SOLUTION
