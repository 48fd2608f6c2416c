// Misconception: an error of the listener is an answer of no
// Caught by: 3. producer > lets an error of its listener out
// Says: the error goes out to main
// BEGIN SOLUTION 3
for (let next = n; next > 0; next--) {
  let status = false;
  try {
    const step = listener.next(next);
    if (step.done) return;
    status = step.value;
  } catch {
    // the answer stays no
  }
  yield status;
}
// END SOLUTION
