// Misconception: M07 a frame is closed when its reader fails
// File: map-limit.ts
// Caught by: 4. mapLimit > begins nothing new after an error
// Says: nobody closes it
// BEGIN SOLUTION 4
function* worker(): Coro<void> {
  for (let step = queue.next(); !step.done; step = queue.next()) {
    const [index, item] = step.value;
    results[index] = yield* work(item);
  }
}
const workers = Array.from({ length: Math.min(limit, items.length) }, worker);
yield* gather(...workers);
return results;
// END SOLUTION
