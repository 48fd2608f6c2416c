// Misconception: M03 reading everything first is the same work
// Caught by: 2. withFile > reads a line each time it is asked for one
// Says: each line is read when it is wanted
// BEGIN SOLUTION 2
const handle = open();
try {
  const lines: string[] = [];
  for (let line = handle.readLine(); line !== undefined; line = handle.readLine()) lines.push(line);
  yield* lines;
} finally {
  handle.close();
}
// END SOLUTION
