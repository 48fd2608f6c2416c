// Misconception: M27 a wrapper passes `this` on by itself
// Caught by: 1. primed > passes on the arguments and `this`
// Says: what it does not pass on is lost
// BEGIN SOLUTION 1
return (...args: A) => {
  const frame = fn.apply(undefined as This, args);
  frame.next();
  return frame;
};
// END SOLUTION
