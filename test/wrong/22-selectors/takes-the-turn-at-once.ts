// Misconception: soon is now
// File: host-selector.ts
// Caught by: 3. schedule > asks for an immediate when there is work
// Says: The next turn should be soon
// BEGIN SOLUTION 3
this.unschedule();
if (seconds === null) return;
if (seconds <= 0) this.#turn();
else this.#timeout = setTimeout(this.#turn, Math.min(Math.ceil(seconds * 1000), LONGEST));
// END SOLUTION
