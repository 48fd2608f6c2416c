// Misconception: M20 a frame can be resumed while it runs
// Caught by: 5. tube (stretch) > refuses a call from inside before inner hears of it
// Says: an iterator by hand would not refuse, so it must not be
// BEGIN SOLUTION 5
let begun = false;
let over = false;
let depth = 0;
const end = (value: R): IteratorResult<T, R> => ({ value, done: true });
function through(call: () => IteratorResult<T, R>): IteratorResult<T, R> {
  depth += 1;
  try {
    const step = call();
    if (step.done) over = true;
    return step;
  } catch (error) {
    if (depth === 1) over = true;
    throw error;
  } finally {
    depth -= 1;
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
