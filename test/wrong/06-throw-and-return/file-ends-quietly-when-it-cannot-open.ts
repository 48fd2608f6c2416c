// Misconception: a file that cannot be opened has no lines
// Caught by: 2. withFile > lets an error of open() out
// Says: let that error go to the caller
// BEGIN SOLUTION 2
let handle: Handle | undefined;
try {
  handle = open();
} catch {
  return;
}
try {
  for (let line = handle.readLine(); line !== undefined; line = handle.readLine()) yield line;
} finally {
  handle.close();
}
// END SOLUTION
