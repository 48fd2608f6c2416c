// Misconception: only zero is soon
// File: host-selector.ts
// Caught by: 3. schedule > asks for an immediate when there is work
// Says: three seconds overdue
// BEGIN SOLUTION 3
this.unschedule();
if (seconds === null) return;
if (seconds === 0) this.#immediate = setImmediate(this.#turn);
else this.#timeout = setTimeout(this.#turn, Math.min(Math.ceil(seconds * 1000), LONGEST));
// END SOLUTION
