// Misconception: a handle is good for one line
// Caught by: 2. withFile > reads a line each time it is asked for one
// Says: the file is opened once
// BEGIN SOLUTION 2
for (let count = 0; ; count++) {
  const handle = open();
  try {
    let line = handle.readLine();
    for (let skipped = 0; skipped < count; skipped++) line = handle.readLine();
    if (line === undefined) return;
    yield line;
  } finally {
    handle.close();
  }
}
// END SOLUTION
