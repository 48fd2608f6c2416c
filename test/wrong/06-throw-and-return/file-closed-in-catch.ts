// Misconception: return() arrives at the `yield` as an error that `catch` can see
// Caught by: 2. withFile > closes the file when the caller leaves early
// Says: every `catch` is skipped
// BEGIN SOLUTION 2
const handle = open();
try {
  for (let line = handle.readLine(); line !== undefined; line = handle.readLine()) yield line;
  handle.close();
} catch (error) {
  handle.close();
  throw error;
}
// END SOLUTION
