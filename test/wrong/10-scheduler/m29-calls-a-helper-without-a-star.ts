// Misconception: M29 a `yield` in a helper pauses whoever has called it
// File: laundry.ts
// Caught by: 5. laundry > washes a load
// Says: a frame that is made and dropped makes nobody wait
// BEGIN SOLUTION 5
const room = new Room(machines);
const basket = [...loads];

function* serve(machine: number): Body<void> {
  for (let load = basket.shift(); load !== undefined; load = basket.shift()) {
    room.fill(machine, load);
    room.untilDone(machine);
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
