// Misconception: what is passed in belongs to whoever gets it
// File: laundry.ts
// Caught by: 5. laundry > washes every load once
// Says: nobody takes it out of the list
// BEGIN SOLUTION 5
const room = new Room(machines);
const basket = loads as Load[];

function* serve(machine: number): Body<void> {
  for (let load = basket.shift(); load !== undefined; load = basket.shift()) {
    room.fill(machine, load);
    yield* room.untilDone(machine);
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
