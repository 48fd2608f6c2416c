// Misconception: M27 one argument is enough
// Caught by: 1. primed > passes on the arguments
// Says: Pass all of them on to `fn`
// BEGIN SOLUTION 1
return function (this: This, ...args: A) {
  const frame = fn.apply(this, args.slice(0, 1) as A);
  frame.next();
  return frame;
};
// END SOLUTION
