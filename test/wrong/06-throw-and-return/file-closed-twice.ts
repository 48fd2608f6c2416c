// Misconception: `finally` is for leaving early, so the end needs its own closing
// Caught by: 2. withFile > closes once at the end
// Says: if you close in both places, you close twice
// BEGIN SOLUTION 2
const handle = open();
try {
  for (let line = handle.readLine(); line !== undefined; line = handle.readLine()) yield line;
  handle.close();
} finally {
  handle.close();
}
// END SOLUTION
