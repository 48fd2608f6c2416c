// Misconception: only the `yield` has to stand inside the `try`
// Caught by: 2. withFile > closes when a line cannot be read
// Says: what stands between `open()` and `try` is not protected
// BEGIN SOLUTION 2
const handle = open();
let line = handle.readLine();
try {
  while (line !== undefined) {
    yield line;
    line = handle.readLine();
  }
} finally {
  handle.close();
}
// END SOLUTION
