// Misconception: M18 after return(v) the generator is surely done
// Caught by: 2. withFile > has ended when return() comes back
// Says: the frame stays paused, half closed
// BEGIN SOLUTION 2
const handle = open();
try {
  while (true) {
    const line = handle.readLine();
    if (line === undefined) return;
    yield line;
  }
} finally {
  yield 'bye';
  handle.close();
}
// END SOLUTION
