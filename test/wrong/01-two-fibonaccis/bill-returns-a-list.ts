// Misconception: `fib` returns numbers
// Caught by: 5. countedAdds > makes a generator
// Says: no array can hold numbers without an end
// BEGIN SOLUTION 5
let count = 0;
return {
  fib() {
    count += 0;
    return fibs(100) as unknown as Generator<number, void, void>;
  },
  adds: () => count,
};
// END SOLUTION
