// Misconception: a frame that ends closes everything that it has used
// Caught by: 3. producer > ends when main breaks, and leaves its listener paused
// Says: only borrowed
// BEGIN SOLUTION 3
try {
  for (let next = n; next > 0; next--) {
    const step = listener.next(next);
    if (step.done) return;
    yield step.value;
  }
} finally {
  listener.return(undefined);
}
// END SOLUTION
