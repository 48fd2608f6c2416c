// Misconception: M27 a wrapper passes `this` on by itself
// Caught by: 1. primed > passes on `this`
// Says: An arrow function has no `this` of its own
// BEGIN SOLUTION 1
return (...args: A) => {
  const frame = fn.apply(undefined as This, args);
  frame.next();
  return frame;
};
// END SOLUTION
