// Misconception: an error is its message
// Caught by: 2. withFile > closes for an error that is thrown in, and lets it out
// Says: the same error must come out
// BEGIN SOLUTION 2
const handle = open();
try {
  for (let line = handle.readLine(); line !== undefined; line = handle.readLine()) yield line;
} catch (error) {
  throw new Error((error as Error).message);
} finally {
  handle.close();
}
// END SOLUTION
