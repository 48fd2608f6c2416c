// Misconception: M23 `yield*` is a loop
// File: laundry.ts
// Caught by: 5. laundry (stretch) > lets time pass while all machines are running
// Says: only the tea lets time pass
// BEGIN SOLUTION 5
for (let load = basket.shift(); load !== undefined; load = basket.shift()) {
  room.fill(machine, load);
  for (const look of room.untilDone(machine)) void look;
  room.empty(machine);
}
// END SOLUTION
