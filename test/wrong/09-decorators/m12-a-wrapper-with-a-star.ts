// Misconception: M12 a wrapper of a generator function needs a star too
// Caught by: 1. primed > primes in the call
// Says: has to begin in the call of the wrapper
// BEGIN SOLUTION 1
return function* (this: This, ...args: A): Generator<Y, R, N> {
  const frame = fn.apply(this, args);
  frame.next();
  return yield* frame;
};
// END SOLUTION
