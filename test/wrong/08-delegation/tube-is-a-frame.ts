// Misconception: an object with three doors has to be a generator
// Caught by: 5. tube (stretch) > is made without a generator
// Says: return an object with three methods
// BEGIN SOLUTION 5
function* frame(): Generator<T, R, N> {
  const all = { [Symbol.iterator]: () => inner };
  return yield* all;
}
return frame();
// END SOLUTION
