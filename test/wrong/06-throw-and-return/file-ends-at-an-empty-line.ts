// Misconception: a falsy line is the end
// Caught by: 2. withFile > takes an empty line for a line
// Says: only `undefined` is
// BEGIN SOLUTION 2
const handle = open();
try {
  let line = handle.readLine();
  while (line) {
    yield line;
    line = handle.readLine();
  }
} finally {
  handle.close();
}
// END SOLUTION
