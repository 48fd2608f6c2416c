// Misconception: to make a request is to ask
// File: laundry.ts
// Caught by: 5. laundry (stretch) > lets time pass while all machines are running
// Says: Spawn `room.tea()` as a task of its own
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
const tea = spawn(room.tea());
for (const tid of tids) yield join(tid as number);
void tea;
// END SOLUTION
