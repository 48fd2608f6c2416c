// Misconception: the order of the addition and the `yield` makes no difference
// Caught by: 5. countedAdds > makes no addition before the number that needs it is asked for
// Says: adds (or counts) too early
// BEGIN SOLUTION 5
let count = 0;
return {
  *fib() {
    let a = 1;
    let b = 0;
    while (true) {
      count += 1;
      [a, b] = [b, a + b];
      yield b;
    }
  },
  adds: () => count,
};
// END SOLUTION
