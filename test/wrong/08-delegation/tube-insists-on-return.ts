// Misconception: every iterator has a `return()`
// Caught by: 5. tube (stretch) > closes around a plain list
// Says: a list has none, so there is nothing to close, and the
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
    return through(() => (begun && !over ? (inner as Generator<T, R, N>).return(value) : end(value)));
  },
  [Symbol.iterator]() {
    return this;
  },
};
// END SOLUTION
