// Misconception: `return(v)` answers with v
// Caught by: 5. tube (stretch) > tells inner with which value it is closed
// Says: what `inner` answers is what the caller gets
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
    if (begun && !over) inner.return?.(value);
    over = true;
    return end(value);
  },
  [Symbol.iterator]() {
    return this;
  },
};
// END SOLUTION
