// Misconception: the type of a `yield` follows from what it asks
// File: laundry.ts
// Caught by: TS2345
// Says: Argument of type 'unknown' is not assignable to parameter of type 'number'
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
yield kill(tea);
// END SOLUTION
