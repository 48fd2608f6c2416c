// Misconception: nothing runs between two `spawn`s
// File: laundry.ts
// Caught by: 5. laundry (stretch) > keeps every machine busy
// Says: Spawn the tea last
// BEGIN SOLUTION 5
for (let load = basket.shift(); load !== undefined; load = basket.shift()) {
  room.fill(machine, load);
  yield* room.untilDone(machine);
  room.empty(machine);
}
// END SOLUTION
// BEGIN SOLUTION 5
const tids: unknown[] = [];
const tea = yield spawn(room.tea());
for (let machine = 1; machine <= machines; machine++) tids.push(yield spawn(serve(machine)));
for (const tid of tids) yield join(tid as number);
yield kill(tea as number);
// END SOLUTION
