// Misconception: `return` hands a number over, as `yield` does
// Caught by: 5. countedAdds > yields its numbers, and does not return them
// Says: a loop never sees what is returned
// BEGIN SOLUTION 5
let count = 0;
return {
  *fib(): Generator<number, any, void> {
    let a = 0;
    let b = 1;
    while (true) {
      return b;
      count += 1;
      [a, b] = [b, a + b];
    }
  },
  adds: () => count,
};
// END SOLUTION
