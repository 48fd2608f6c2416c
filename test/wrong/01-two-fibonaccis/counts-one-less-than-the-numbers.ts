// Misconception: one addition less than numbers, whatever generator they came from
// Caught by: 5. countedAdds > adds up the additions of all its generators
// Says: one bill for all
// BEGIN SOLUTION 5
let numbers = 0;
return {
  *fib() {
    let a = 0;
    let b = 1;
    while (true) {
      numbers += 1;
      yield b;
      [a, b] = [b, a + b];
    }
  },
  adds: () => Math.max(0, numbers - 1),
};
// END SOLUTION
