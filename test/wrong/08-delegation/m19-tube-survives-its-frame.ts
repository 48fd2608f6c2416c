// Misconception: M19 an error leaves the walk where it was
// Caught by: 5. tube (stretch) > has ended when inner has failed
// Says: the next call does not ask `inner` again
// BEGIN SOLUTION 5
let begun = false;
let over = false;
const end = (value: R): IteratorResult<T, R> => ({ value, done: true });
function through(call: () => IteratorResult<T, R>): IteratorResult<T, R> {
  try {
    const step = call();
    if (step.done) over = true;
    return step;
  } catch (error) {
    
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
