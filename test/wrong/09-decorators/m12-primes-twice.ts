// Misconception: M12 once to make it and once to start it
// Caught by: 1. primed > returns a frame that hears the first word
// Says: Call `next()` once
// BEGIN SOLUTION 1
return function (this: This, ...args: A) {
  const frame = fn.apply(this, args);
  frame.next();
  frame.next();
  return frame;
};
// END SOLUTION
