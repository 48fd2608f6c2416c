// Misconception: M39 a turn ends when nothing new has been added
// File: turn.ts
// Caught by: 1. Snapshot and drain > comes to its end, whoever adds himself again
// Says: however busy a call is
// BEGIN SOLUTION 1
for (let todo = ready.length; todo > 0; todo = ready.length) {
  for (let each = 0; each < todo; each++) ready.shift()?.run();
}
// END SOLUTION
