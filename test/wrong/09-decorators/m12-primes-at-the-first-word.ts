// Misconception: M12 there is time to prime when the first word comes
// Caught by: 1. primed > primes in the call
// Says: has to begin in the call of the wrapper
// BEGIN SOLUTION 1
return function (this: This, ...args: A) {
  const frame = fn.apply(this, args);
  const next = frame.next.bind(frame);
  let begun = false;
  frame.next = (...told) => {
    if (!begun) next();
    begun = true;
    return next(...told);
  };
  return frame;
};
// END SOLUTION
