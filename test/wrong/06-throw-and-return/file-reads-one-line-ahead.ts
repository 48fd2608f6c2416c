// Misconception: the next line has to be ready when it is wanted
// Caught by: 2. withFile > reads a line each time it is asked for one
// Says: so the third is not read
// BEGIN SOLUTION 2
const handle = open();
try {
  let line = handle.readLine();
  while (line !== undefined) {
    const next = handle.readLine();
    yield line;
    line = next;
  }
} finally {
  handle.close();
}
// END SOLUTION
