// Misconception: M43 a yield* in a loop is concurrent
// File: map-limit.ts
// Caught by: 4. mapLimit > has as many under way as it may
// Says: start them all, and only then wait
// BEGIN SOLUTION 4
for (const [index, item] of queue) results[index] = yield* work(item);
void [limit, gather];
return results;
// END SOLUTION
