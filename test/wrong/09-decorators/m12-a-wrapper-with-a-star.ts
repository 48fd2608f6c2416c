// Misconception: M12 a wrapper of a generator function needs a star too
// Caught by: 1. primed > hands over a frame that hears the first word
// Says: then the first word that the caller says is heard
// BEGIN SOLUTION 1
return function* (this: This, ...args: A): Generator<Y, R, N> {
  const frame = fn.apply(this, args);
  frame.next();
  return yield* frame;
};
// END SOLUTION
