// Misconception: a walk of a hundred numbers is long enough
// Caught by: 5. countedAdds > has no end
// Says: the generator of a bill never returns
// BEGIN SOLUTION 5
let count = 0;
return {
  *fib() {
    let a = 0;
    let b = 1;
    for (let index = 0; index < 100; index++) {
      yield b;
      count += 1;
      [a, b] = [b, a + b];
    }
  },
  adds: () => count,
};
// END SOLUTION
