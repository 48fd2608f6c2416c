// Misconception: setting the count to 0 starts a bill of its own
// Caught by: 5. countedAdds > keeps a new bill on each call
// Says: the count belongs to the call, not to the file
// BEGIN REGION countedAdds
let count = 0;
export function countedAdds(): { fib(): Generator<number, void, void>; adds(): number } {
  count = 0;
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
    adds: () => count,
  };
}
// END REGION
