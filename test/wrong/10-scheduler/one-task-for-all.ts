// Misconception: one task can look after all machines
// File: laundry.ts
// Caught by: 5. laundry (stretch) > does not stand beside a machine
// Says: Each needs a task of its own
// BEGIN SOLUTION 5
while (basket.length > 0) {
  for (let each = machine; each <= machines; each++) {
    const load = basket.shift();
    if (load === undefined) return;
    room.fill(each, load);
    yield* room.untilDone(each);
    room.empty(each);
  }
}
// END SOLUTION
// BEGIN SOLUTION 5
const tea = yield spawn(room.tea());
yield join((yield spawn(serve(1))) as number);
yield kill(tea as number);
// END SOLUTION
