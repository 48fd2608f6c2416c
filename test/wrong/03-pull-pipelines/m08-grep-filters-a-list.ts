// Misconception: M08 spreading a walk is lazy
// Caught by: 2. grep > asks for a line only when it is asked for one
// Says: makes the whole pipeline read everything
// BEGIN SOLUTION 2
const matching = [...source].filter((line) => line.search(pattern) >= 0);
for (const line of matching) yield line;
// END SOLUTION
