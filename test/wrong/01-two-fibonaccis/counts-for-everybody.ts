// Misconception: one count will do for all
// Caught by: 5. countedAdds > keeps a new bill on each call
// Says: the count belongs to the call, not to the file
// BEGIN REGION countedAdds
let count = 0;
export function countedAdds(): { fib(): Generator<number, void, void>; adds(): number } {
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
