// Misconception: M07 a list is closed by the error of its reader
// File: map-limit.ts
// Caught by: 4. mapLimit > begins nothing new after an error
// Says: nobody closes it
// BEGIN SOLUTION 4
const list = [...queue].values();
function* worker(): Coro<void> {
  for (const [index, item] of list) results[index] = yield* work(item);
}
const workers = Array.from({ length: Math.min(limit, items.length) }, worker);
yield* gather(...workers);
return results;
// END SOLUTION
