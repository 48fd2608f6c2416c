// Misconception: only `next()` comes to an end
// Caught by: 5. tube (stretch) > has ended when inner ends in its catch
// Says: true`: what it answers to `throw()` may be the last answer
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
    const step = through(() => inner.next(...heard));
    if (step.done) over = true;
    return step;
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
