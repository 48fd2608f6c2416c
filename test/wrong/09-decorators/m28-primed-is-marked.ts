// Misconception: M28 priming a function marks it
// Caught by: 5. isCoroutineFunction > is false of a primed function
// Says: a primed function does not get the mark
// BEGIN SOLUTION 1
function wrapper(this: This, ...args: A): Generator<Y, R, N> {
  const frame = fn.apply(this, args);
  frame.next();
  return frame;
}
marked.add(wrapper);
return wrapper;
// END SOLUTION
