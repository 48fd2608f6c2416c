// Misconception: an answer that is there already costs no turn
// File: scheduler.ts
// Caught by: 3. join > gives a latecomer its answer on the next turn
// Says: also when the answer is there already
// BEGIN SOLUTION 3
if (other.outcome) {
  this.tell(task, other, other.outcome);
  this.turn(this.#ready.pop() as Task);
} else other.waiters.add(task);
// END SOLUTION
