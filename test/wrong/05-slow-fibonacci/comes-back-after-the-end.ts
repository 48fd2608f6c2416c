// Misconception: a jump can wake a countdown that has ended
// Caught by: 5. countdown (stretch) > does not come back after the end
// Says: after `done: true` the frame is gone
// BEGIN SOLUTION 5
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
