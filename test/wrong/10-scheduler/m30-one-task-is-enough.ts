// Misconception: M30 one task that yields leaves room for itself
// File: laundry.ts
// Caught by: 5. laundry > stands beside no machine
// Says: if each has a task of its own
// BEGIN SOLUTION 5
const room = new Room(machines);
const basket = [...loads];

function* day(): Body<void> {
  const tids: unknown[] = [];
  function* all(): Body<void> {
    for (let machine = 1; basket.length > 0; machine = (machine % machines) + 1) {
      room.fill(machine, basket.shift() as Load);
      yield* room.untilDone(machine);
      room.empty(machine);
    }
  }
  tids.push(yield spawn(all()));
  const tea = yield spawn(room.tea());
  for (const tid of tids) yield join(tid as number);
  yield kill(tea as number);
}

const scheduler = new Scheduler();
scheduler.spawn(day());
scheduler.run();
return room.report();
// END SOLUTION
