// Misconception: M56 what was so before a `yield` is so after it
// File: laundry.ts
// Caught by: 5. laundry > washes every load once
// Says: each load goes into one machine, once
// BEGIN SOLUTION 5
const room = new Room(machines);
const basket = [...loads];

function* serve(machine: number): Body<void> {
  while (basket.length > 0) {
    yield;
    room.fill(machine, basket.shift() as Load);
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
