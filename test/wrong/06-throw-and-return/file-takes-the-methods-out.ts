// Misconception: a method knows its object wherever it goes
// Caught by: 2. withFile > calls readLine() and close() on the handle
// Says: they have lost their `this`
// BEGIN SOLUTION 2
const { readLine, close } = open();
try {
  for (let line = readLine(); line !== undefined; line = readLine()) yield line;
} finally {
  close();
}
// END SOLUTION
