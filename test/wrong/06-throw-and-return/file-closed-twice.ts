// Misconception: `finally` is for leaving early, the end needs its own closing
// Caught by: 2. withFile > closes once at the end
// Says: closing in both places closes twice
// BEGIN SOLUTION 2
const handle = open();
try {
  for (let line = handle.readLine(); line !== undefined; line = handle.readLine()) yield line;
  handle.close();
} finally {
  handle.close();
}
// END SOLUTION
