// Misconception: M12 a frame is primed when it has handed something out
// Caught by: 1. primed > stops at a first `yield` that hands out nothing, too
// Says: do not look at what it gives
// BEGIN SOLUTION 1
return function (this: This, ...args: A) {
  const frame = fn.apply(this, args);
  while (frame.next().value === undefined) {}
  return frame;
};
// END SOLUTION
