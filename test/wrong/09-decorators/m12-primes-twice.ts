// Misconception: M12 once to make it and once to start it
// Caught by: 1. primed > primes in the call
// Says: call `next()` there, once
// BEGIN SOLUTION 1
return function (this: This, ...args: A) {
  const frame = fn.apply(this, args);
  frame.next();
  frame.next();
  return frame;
};
// END SOLUTION
