// Misconception: to give everybody as many is to give everybody as much
// File: laundry.ts
// Caught by: 5. laundry > keeps every machine busy
// Says: takes the next load as soon as her hands are free
// BEGIN SOLUTION 5
const room = new Room(machines);
const basket = [...loads];

function* serve(machine: number): Body<void> {
  for (const load of basket.filter((_, index) => index % machines === machine - 1)) {
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
