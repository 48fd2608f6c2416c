// Misconception: there is at least one load for each machine
// File: laundry.ts
// Caught by: 5. laundry > comes home
// Says: there are days with little to do
// BEGIN SOLUTION 5
const room = new Room(machines);
const basket = [...loads];

function* serve(machine: number): Body<void> {
  do {
    room.fill(machine, basket.shift() as Load);
    yield* room.untilDone(machine);
    room.empty(machine);
  } while (basket.length > 0);
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
