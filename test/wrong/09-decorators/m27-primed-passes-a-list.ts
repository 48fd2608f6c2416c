// Misconception: M27 the arguments are passed on as one list
// Caught by: 1. primed > passes on the arguments
// Says: Pass all of them on to `fn`
// BEGIN SOLUTION 1
return function (this: This, ...args: A) {
  const frame = fn.call(this, ...([args] as unknown as A));
  frame.next();
  return frame;
};
// END SOLUTION
