// Misconception: M21 `yield helper()` and `yield* helper()` are the same
// File: laundry.ts
// Caught by: 5. laundry > washes a load
// Says: has to be called with `yield*`
// BEGIN SOLUTION 5
const room = new Room(machines);
const basket = [...loads];

function* serve(machine: number): Body<void> {
  for (let load = basket.shift(); load !== undefined; load = basket.shift()) {
    room.fill(machine, load);
    yield room.untilDone(machine);
    room.empty(machine);
  }
}

function* day(): Body<void> {
  const tids: unknown[] = [];
  for (let machine = 1; machine <= machines; machine++) tids.push(yield spawn(serve(machine)));
  const tea = yield spawn(room.tea());
  for (const tid of tids) yield join(tid as number);
  yield kill(tea as number);
}

const scheduler = new Scheduler();
scheduler.spawn(day());
scheduler.run();
return room.report();
// END SOLUTION
