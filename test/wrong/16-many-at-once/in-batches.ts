// Misconception: as many as the limit at a time, and then the next
// File: map-limit.ts
// Caught by: 4. mapLimit > begins the next item as soon as one is done
// Says: leave a worker idle
// BEGIN SOLUTION 4
const all = [...queue];
while (all.length > 0) {
  const batch = all.splice(0, limit);
  const done = yield* gather(...batch.map(([, item]) => work(item)));
  for (const [index, [number]] of batch.entries()) results[number] = done[index];
}
return results;
// END SOLUTION
