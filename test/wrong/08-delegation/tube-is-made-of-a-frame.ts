// Misconception: the generator of the last exercise only needs another name
// Caught by: 5. tube (stretch) > closes the inner frame, then the outer one
// Says: the inner frame leaves first, then the outer one, and the
// BEGIN SOLUTION 5
const frame = delegate(inner);
return {
  next: (...told) => frame.next(...told),
  throw: (error) => frame.throw(error),
  return: (value) => frame.return(value),
  [Symbol.iterator]() {
    return this;
  },
};
// END SOLUTION
