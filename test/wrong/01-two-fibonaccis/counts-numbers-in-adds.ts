// Misconception: as many additions as numbers that came out
// Caught by: 5. countedAdds > makes no addition when the generator is made
// Says: making a generator costs no addition
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
  adds: () => numbers - 1,
};
// END SOLUTION
