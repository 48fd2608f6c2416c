// Misconception: an error in `finally` comes after the other one and does not replace it
// Caught by: 2. withFile > lets an error of open() out
// Says: replaces the one that was on its way
// BEGIN SOLUTION 2
let handle!: Handle;
try {
  handle = open();
  for (let line = handle.readLine(); line !== undefined; line = handle.readLine()) yield line;
} finally {
  handle.close();
}
// END SOLUTION
