// Misconception: M43 to wait for a task is to run it
// File: scheduler.ts
// Caught by: 3. join > lets the others go on meanwhile
// Says: Only ann waits
// BEGIN SOLUTION 3
while (other.outcome === undefined) {
  this.#ready.splice(this.#ready.indexOf(other), 1);
  this.turn(other);
}
this.tell(task, other, other.outcome);
// END SOLUTION
