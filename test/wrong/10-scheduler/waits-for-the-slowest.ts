// Misconception: all machines begin together
// File: laundry.ts
// Caught by: 5. laundry (stretch) > keeps every machine busy
// Says: A short load does not wait for a long one
// BEGIN SOLUTION 5
const load = basket.shift();
if (load === undefined) return;
room.fill(machine, load);
yield* room.untilDone(machine);
room.empty(machine);
// END SOLUTION
// BEGIN SOLUTION 5
const tea = yield spawn(room.tea());
while (basket.length > 0) {
  const tids: unknown[] = [];
  for (let machine = 1; machine <= machines; machine++) tids.push(yield spawn(serve(machine)));
  for (const tid of tids) yield join(tid as number);
}
yield kill(tea as number);
// END SOLUTION
