// Misconception: an error in `finally` comes after the other one, not in its place
// Caught by: 2. withFile > says why it could not open
// Says: takes the place of the one that was on its way
// BEGIN SOLUTION 2
let handle!: Handle;
try {
  handle = open();
  for (let line = handle.readLine(); line !== undefined; line = handle.readLine()) yield line;
} finally {
  handle.close();
}
// END SOLUTION
