// Misconception: the wrapper has done its work when it has primed
// Caught by: 1. primed > returns the frame
// Says: has to return what `fn` returns
// BEGIN SOLUTION 1
return function (this: This, ...args: A) {
  const frame = fn.apply(this, args);
  frame.next();
} as unknown as (this: This, ...args: A) => Generator<Y, R, N>;
// END SOLUTION
