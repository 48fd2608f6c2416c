// Misconception: whoever is asked for nonsense may throw
// File: scheduler.ts
// Caught by: 3. join > refuses to wait for what never comes
// Says: by an error at the `yield` that has asked
// BEGIN SOLUTION 3
const other = this.#tasks.get(tid);
if (other === undefined || other === task) {
  throw new RangeError('it would wait for ever');
} else if (other.outcome) this.tell(task, other, other.outcome);
else other.waiters.add(task);
// END SOLUTION
