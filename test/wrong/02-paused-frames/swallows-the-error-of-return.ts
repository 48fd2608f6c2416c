// Misconception: an error from `return()` is never the caller's business
// Caught by: 5. forOfWithErrors (stretch) > calls return() once, even when return() throws
// Says: its error goes to the caller
// BEGIN SOLUTION 5
const walk = values[Symbol.iterator]();
while (true) {
  const step = walk.next();
  if (step.done) return;
  let answer: 'break' | undefined;
  let failure: { error: unknown } | undefined;
  try {
    answer = body(step.value);
  } catch (error) {
    failure = { error };
  }
  if (answer === 'break' || failure) {
    try {
      walk.return?.();
    } catch {}
    if (failure) throw failure.error;
    return;
  }
}
// END SOLUTION
