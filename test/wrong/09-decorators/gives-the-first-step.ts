// Misconception: the first call gives the frame
// Caught by: 1. primed > returns the frame
// Says: has to return what `fn` returns
// BEGIN SOLUTION 1
return function (this: This, ...args: A) {
  return fn.apply(this, args).next() as unknown as Generator<Y, R, N>;
};
// END SOLUTION
