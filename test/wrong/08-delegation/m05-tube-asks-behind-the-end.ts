// Misconception: M05 a frame that has ended may be asked again
// Caught by: 5. tube (stretch) > has ended when inner has
// Says: `next()` gives `undefined`, `throw()` throws its error
// BEGIN SOLUTION 5
let begun = false;
let over = false;
const end = (value: R): IteratorResult<T, R> => ({ value, done: true });
function through(call: () => IteratorResult<T, R>): IteratorResult<T, R> {
  try {
    const step = call();
    
    return step;
  } catch (error) {
    over = true;
    throw error;
  }
}
return {
  next(...told) {
    if (over) return end(undefined as R);
    const heard = begun ? told : ([] as const);
    begun = true;
    return through(() => inner.next(...heard));
  },
  throw(error) {
    return through(() => {
      if (!begun || over) throw error;
      return throwInto(inner, error);
    });
  },
  return(value) {
    return through(() => (begun && !over && inner.return ? inner.return(value) : end(value)));
  },
  [Symbol.iterator]() {
    return this;
  },
};
// END SOLUTION
