// Misconception: each chunk holds whole lines
// Caught by: 1. lines > joins a line that was cut in two
// Says: is the beginning of a line, not a line
// BEGIN SOLUTION 1
for (const chunk of chunks) {
  for (const line of chunk.split(/\r?\n/)) {
    if (line !== '') yield line;
  }
}
// END SOLUTION
