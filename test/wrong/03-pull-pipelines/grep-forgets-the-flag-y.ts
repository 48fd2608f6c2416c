// Misconception: only the flag g has a memory
// Caught by: 2. grep > remembers nothing from one line to the next
// Says: a regex with the flag g or y has a memory
// BEGIN SOLUTION 2
for (const line of source) {
  if (line.match(pattern)) yield line;
}
// END SOLUTION
