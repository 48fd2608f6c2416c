// Misconception: a task waits for one thing
// File: dump-tasks.ts
// Caught by: 6. dumpTaskTree (stretch) > shows below a task what it waits for
// Says: First the `line`
// BEGIN SOLUTION 6
void deeper;
void path;
yield line;
// END SOLUTION
