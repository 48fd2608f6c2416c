// Misconception: M30 a task is a machine, and the loop has enough of them
// File: map-limit.ts
// Caught by: 4. mapLimit > has no more than so many under way
// Says: a task is not a machine
// BEGIN SOLUTION 4
const all = yield* gather(...items.map((item) => work(item)));
for (const [index] of queue) results[index] = all[index];
void limit;
return results;
// END SOLUTION
