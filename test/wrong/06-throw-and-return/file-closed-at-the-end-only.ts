// Misconception: M07 a frame that is left early runs to its last line
// Caught by: 2. withFile > closes the file when the caller leaves early
// Says: nothing below it runs
// BEGIN SOLUTION 2
const handle = open();
for (let line = handle.readLine(); line !== undefined; line = handle.readLine()) yield line;
handle.close();
// END SOLUTION
