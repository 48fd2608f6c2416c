// Misconception: M06 one frame will do for all calls
// Caught by: 1. primed > makes a frame for each call
// Says: returned the same frame
// BEGIN SOLUTION 1
let frame: Generator<Y, R, N> | undefined;
return function (this: This, ...args: A) {
  if (!frame) {
    frame = fn.apply(this, args);
    frame.next();
  }
  return frame;
};
// END SOLUTION
