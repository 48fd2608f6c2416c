// Misconception: M06 one generator will do for all calls of `fib`
// Caught by: 5. countedAdds > starts afresh for each generator of a bill
// Says: share the count and nothing else
// BEGIN SOLUTION 5
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
const one = numbers();
return { fib: () => one, adds: () => count };
// END SOLUTION
