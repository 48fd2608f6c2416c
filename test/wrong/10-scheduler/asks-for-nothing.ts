// Misconception: to make a request is to ask
// File: laundry.ts
// Caught by: 5. laundry (stretch) > washes a load
// Says: One machine, one load
// BEGIN SOLUTION 5
for (let load = basket.shift(); load !== undefined; load = basket.shift()) {
  room.fill(machine, load);
  yield* room.untilDone(machine);
  room.empty(machine);
}
// END SOLUTION
// BEGIN SOLUTION 5
const tids: unknown[] = [];
for (let machine = 1; machine <= machines; machine++) spawn(serve(machine));
const tea = yield spawn(room.tea());
for (const tid of tids) yield join(tid as number);
yield kill(tea as number);
// END SOLUTION
