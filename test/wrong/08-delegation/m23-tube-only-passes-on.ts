// Misconception: a tube has nothing to remember
// Caught by: 5. tube (stretch) > begins with nothing
// Says: so `inner` is begun with nothing
// BEGIN SOLUTION 5
return {
  next: (...told) => inner.next(...told),
  throw(error) {
    if (inner.throw) return inner.throw(error);
    inner.return?.();
    throw new TypeError('inner has no throw()');
  },
  return: (value) => (inner.return ? inner.return(value) : { value, done: true }),
  [Symbol.iterator]() {
    return this;
  },
};
// END SOLUTION
