// Misconception: there is at least one load for each machine
// File: laundry.ts
// Caught by: 5. laundry (stretch) > has a good end on a day with little to do
// Says: There may be fewer loads than machines
// BEGIN SOLUTION 5
do {
  room.fill(machine, basket.shift() as Load);
  yield* room.untilDone(machine);
  room.empty(machine);
} while (basket.length > 0);
// END SOLUTION
