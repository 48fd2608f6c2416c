// Misconception: M44 an error comes out when all are done
// File: map-limit.ts
// Caught by: 4. mapLimit > fails at once with the first error
// Says: as soon as there is one
// BEGIN SOLUTION 4
function* worker(): Coro<void> {
  for (const [index, item] of queue) results[index] = yield* work(item);
}
const workers = Array.from({ length: Math.min(limit, items.length) }, worker);
let failed: unknown = null;
function* careful(each: Coro<void>): Coro<void> {
  try {
    yield* each;
  } catch (error) {
    failed ??= error;
  }
}
yield* gather(...workers.map(careful));
if (failed !== null) throw failed;
return results;
// END SOLUTION
