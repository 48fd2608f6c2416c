// Misconception: M43 to spawn and join one after the other is to do it all at once
// File: laundry.ts
// Caught by: 5. laundry > stands beside no machine
// Says: all of them are spawned before one of them is joined
// BEGIN SOLUTION 5
const room = new Room(machines);
const basket = [...loads];

function* serve(machine: number): Body<void> {
  for (let load = basket.shift(); load !== undefined; load = basket.shift()) {
    room.fill(machine, load);
    yield* room.untilDone(machine);
    room.empty(machine);
  }
}

function* day(): Body<void> {
  const tea = yield spawn(room.tea());
  for (let machine = 1; machine <= machines; machine++) yield join((yield spawn(serve(machine))) as number);
  yield kill(tea as number);
}

const scheduler = new Scheduler();
scheduler.spawn(day());
scheduler.run();
return room.report();
// END SOLUTION
