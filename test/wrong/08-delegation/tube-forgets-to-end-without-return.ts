// Misconception: without a `return()` nothing is closed, so nothing has ended
// Caught by: 5. tube (stretch) > ends by itself when inner cannot be closed
// Says: the tube ends by itself, with the value that the caller
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
    if (begun && !over) return inner.return ? through(() => inner.return!(value)) : end(value);
    over = true;
    return end(value);
  },
  [Symbol.iterator]() {
    return this;
  },
};
// END SOLUTION
