// Misconception: a bill is for one generator
// Caught by: 5. countedAdds > adds up the additions of all its generators
// Says: one bill for all
// BEGIN SOLUTION 5
let count = 0;
return {
  *fib() {
    count = 0;
    let a = 0;
    let b = 1;
    while (true) {
      yield b;
      count += 1;
      [a, b] = [b, a + b];
    }
  },
  adds: () => count,
};
// END SOLUTION
