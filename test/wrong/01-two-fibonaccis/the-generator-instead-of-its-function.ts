// Misconception: `fib` in the object is the generator itself
// Caught by: 5. countedAdds > returns two functions, fib and adds
// Says: returns an object with two functions
// BEGIN REGION countedAdds
export function countedAdds(): { fib(): Generator<number, void, void>; adds(): number } {
  let count = 0;
  function* numbers(): Generator<number, void, void> {
    let a = 0;
    let b = 1;
    while (true) {
      yield b;
      count += 1;
      [a, b] = [b, a + b];
    }
  }
  return { fib: numbers() as unknown as () => Generator<number, void, void>, adds: () => count };
}
// END REGION
