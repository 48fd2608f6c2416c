// Misconception: M12 to make a frame is to start it
// Caught by: 1. primed > primes in the call
// Says: has to begin in the call of the wrapper
// BEGIN SOLUTION 1
return function (this: This, ...args: A) {
  return fn.apply(this, args);
};
// END SOLUTION
