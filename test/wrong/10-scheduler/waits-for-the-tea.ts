// Misconception: a task that was spawned has to be joined
// File: laundry.ts
// Caught by: 5. laundry (stretch) > ends the tea when the last machine is empty
// Says: and kills it
// BEGIN SOLUTION 5
for (let load = basket.shift(); load !== undefined; load = basket.shift()) {
  room.fill(machine, load);
  yield* room.untilDone(machine);
  room.empty(machine);
}
// END SOLUTION
// BEGIN SOLUTION 5
const tids: unknown[] = [];
for (let machine = 1; machine <= machines; machine++) tids.push(yield spawn(serve(machine)));
const tea = yield spawn(room.tea());
for (const tid of tids) yield join(tid as number);
yield join(tea as number);
// END SOLUTION
