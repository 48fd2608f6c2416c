// Misconception: `finally` runs when the frame ends, wherever it stands
// Caught by: 2. withFile > keeps the file open between two lines
// Says: is left once for each line
// BEGIN SOLUTION 2
const handle = open();
while (true) {
  try {
    const line = handle.readLine();
    if (line === undefined) return;
    yield line;
  } finally {
    handle.close();
  }
}
// END SOLUTION
