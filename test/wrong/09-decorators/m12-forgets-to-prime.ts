// Misconception: M12 to make a frame is to start it
// Caught by: 1. primed > hands over a frame that hears the first word
// Says: makes the frame and takes it to its first `yield`
// BEGIN SOLUTION 1
return function (this: This, ...args: A) {
  return fn.apply(this, args);
};
// END SOLUTION
