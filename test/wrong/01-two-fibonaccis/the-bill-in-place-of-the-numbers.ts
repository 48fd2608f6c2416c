// Misconception: the count is what comes out
// Caught by: 5. countedAdds > yields the same numbers as fib
// Says: counting changes none of them
// BEGIN SOLUTION 5
let count = 0;
return {
  *fib() {
    let a = 0;
    let b = 1;
    while (true) {
      yield count;
      count += 1;
      [a, b] = [b, a + b];
    }
  },
  adds: () => count,
};
// END SOLUTION
