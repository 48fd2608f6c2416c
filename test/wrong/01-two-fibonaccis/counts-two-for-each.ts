// Misconception: moving both numbers along is two additions
// Caught by: 5. countedAdds > counts an addition once
// Says: moving `b` into `a` adds nothing
// BEGIN SOLUTION 5
let count = 0;
return {
  *fib() {
    let a = 0;
    let b = 1;
    while (true) {
      yield b;
      count += 2;
      [a, b] = [b, a + b];
    }
  },
  adds: () => count,
};
// END SOLUTION
