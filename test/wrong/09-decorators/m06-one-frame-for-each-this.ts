// Misconception: M06 one frame for each object will do
// Caught by: 1. primed > makes a frame for each call
// Says: returned the same frame
// BEGIN SOLUTION 1
const frames = new Map<unknown, Generator<Y, R, N>>();
return function (this: This, ...args: A) {
  const frame = frames.get(this) ?? fn.apply(this, args);
  if (!frames.has(this)) frame.next();
  frames.set(this, frame);
  return frame;
};
// END SOLUTION
