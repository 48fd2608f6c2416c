// Misconception: M60 a timeout of 0 is at once
// File: host-selector.ts
// Caught by: 3. schedule > asks for an immediate when there is work
// Says: a timeout is a millisecond or more
// BEGIN SOLUTION 3
this.unschedule();
if (seconds === null) return;
this.#timeout = setTimeout(this.#turn, Math.min(Math.ceil(Math.max(0, seconds) * 1000), LONGEST));
// END SOLUTION
