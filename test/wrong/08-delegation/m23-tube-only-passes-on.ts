// Misconception: a tube has nothing to remember
// Caught by: 5. tube (stretch) > begins with nothing
// Says: its value is lost, and `inner` is started with nothing
// BEGIN SOLUTION 5
return {
  next: (...told) => inner.next(...told),
  throw(error) {
    return throwInto(inner, error);
  },
  return: (value) => (inner.return ? inner.return(value) : { value, done: true }),
  [Symbol.iterator]() {
    return this;
  },
};
// END SOLUTION
