// Misconception: the condition of a loop is looked at all the time
// Caught by: 2. withFile > ends where the file ends
// Says: `undefined` is the end of the file and not a line
// BEGIN SOLUTION 2
const handle = open();
try {
  let line: string | undefined = '';
  while (line !== undefined) {
    line = handle.readLine();
    yield line as string;
  }
} finally {
  handle.close();
}
// END SOLUTION
