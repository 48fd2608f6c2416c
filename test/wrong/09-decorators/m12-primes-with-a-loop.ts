// Misconception: M12 a loop that is left after one step primes a frame
// Caught by: 1. primed > returns a frame that hears the first word
// Says: Call `next()` once
// BEGIN SOLUTION 1
return function (this: This, ...args: A) {
  const frame = fn.apply(this, args);
  for (const _ of frame as Iterable<Y>) break;
  return frame;
};
// END SOLUTION
