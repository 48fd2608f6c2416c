// Misconception: the line after `yield` has run when the number comes out
// Caught by: 5. countedAdds > makes no addition before the number that needs it is asked for
// Says: adds (or counts) too early
// BEGIN SOLUTION 5
let count = 0;
return {
  *fib() {
    let a = 0;
    let b = 1;
    while (true) {
      count += 1;
      yield b;
      [a, b] = [b, a + b];
    }
  },
  adds: () => count,
};
// END SOLUTION
