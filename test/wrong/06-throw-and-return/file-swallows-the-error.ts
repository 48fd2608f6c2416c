// Misconception: when the file is closed, the error is dealt with
// Caught by: 2. withFile > closes for an error that is thrown in, and lets it out
// Says: closing the file does not settle the error
// BEGIN SOLUTION 2
const handle = open();
try {
  for (let line = handle.readLine(); line !== undefined; line = handle.readLine()) yield line;
} catch {
  // closed below
} finally {
  handle.close();
}
// END SOLUTION
