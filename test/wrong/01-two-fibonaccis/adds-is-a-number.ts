// Misconception: a number in the object follows the variable
// Caught by: 5. countedAdds > returns two functions, fib and adds
// Says: returns an object with two functions
// BEGIN REGION countedAdds
export function countedAdds(): { fib(): Generator<number, void, void>; adds(): number } {
  let count = 0;
  return {
    *fib() {
      let a = 0;
      let b = 1;
      while (true) {
        yield b;
        count += 1;
        [a, b] = [b, a + b];
      }
    },
    adds: count as unknown as () => number,
  };
}
// END REGION
