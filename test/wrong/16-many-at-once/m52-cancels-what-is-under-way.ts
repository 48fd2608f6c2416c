// Misconception: M52 what nobody waits for is cancelled
// File: map-limit.ts
// Caught by: 4. mapLimit > lets what is under way go on
// Says: is not cancelled
// BEGIN SOLUTION 4
const { createTask } = { createTask: (each: Coro<void>) => gather(each) };
function* worker(): Coro<void> {
  for (const [index, item] of queue) results[index] = yield* work(item);
}
const workers = Array.from({ length: Math.min(limit, items.length) }, worker);
const all = workers.map((each) => createTask(each));
try {
  yield* gather(...all);
} catch (error) {
  for (const each of all) each.cancel();
  throw error;
}
return results;
// END SOLUTION
