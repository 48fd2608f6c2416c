// Misconception: an error that comes out has to say where it comes from
// Caught by: 4. delegate > lets out what the inner frame does not catch
// Says: what that one does not catch comes out at the `yield*`, in
// BEGIN SOLUTION 4
let step = inner.next();
while (!step.done) {
  let told: N;
  try {
    told = yield step.value;
  } catch (error) {
    try {
      step = throwInto(inner, error);
    } catch (reason) {
      throw new Error('the inner frame failed', { cause: reason });
    }
    continue;
  }
  step = inner.next(told);
}
return step.value;
// END SOLUTION
