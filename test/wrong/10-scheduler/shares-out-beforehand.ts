// Misconception: the same number of loads is the same amount of work
// File: laundry.ts
// Caught by: 5. laundry (stretch) > keeps every machine busy
// Says: A short load does not wait for a long one
// BEGIN SOLUTION 5
for (const load of basket.filter((_, index) => index % machines === machine - 1)) {
  room.fill(machine, load);
  yield* room.untilDone(machine);
  room.empty(machine);
}
// END SOLUTION
