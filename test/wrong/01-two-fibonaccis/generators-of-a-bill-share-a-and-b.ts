// Misconception: M06 what the generators of a bill share is more than the count
// Caught by: 5. countedAdds > starts afresh for each generator of a bill
// Says: share the count and nothing else
// BEGIN SOLUTION 5
let count = 0;
let a = 0;
let b = 1;
return {
  *fib() {
    while (true) {
      yield b;
      count += 1;
      [a, b] = [b, a + b];
    }
  },
  adds: () => count,
};
// END SOLUTION
