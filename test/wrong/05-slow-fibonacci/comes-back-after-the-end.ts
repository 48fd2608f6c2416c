// Misconception: a jump can wake a countdown that has ended
// Caught by: 3. countdown > does not come back after the end
// Says: there is no frame left that could hear of a jump
// BEGIN SOLUTION 3
let upcoming = from;
const numbers = {
  next() {
    if (upcoming < 0) return { value: undefined, done: true };
    upcoming -= 1;
    return { value: upcoming + 1, done: false };
  },
  return: () => ({ value: undefined, done: true }),
  [Symbol.iterator]() {
    return this;
  },
};
return {
  numbers: numbers as unknown as Generator<number, void, void>,
  jumpTo(n) {
    upcoming = n;
  },
};
// END SOLUTION
