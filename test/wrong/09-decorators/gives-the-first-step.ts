// Misconception: what comes out of the first call is the frame
// Caught by: 1. primed > gives a function that gives a frame
// Says: not what came out of one of them
// BEGIN SOLUTION 1
return function (this: This, ...args: A) {
  return fn.apply(this, args).next() as unknown as Generator<Y, R, N>;
};
// END SOLUTION
