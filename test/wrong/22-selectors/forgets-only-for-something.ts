// Misconception: nothing to do changes nothing
// File: host-selector.ts
// Caught by: 3. schedule > asks for one turn at a time
// Says: withdraw the timeout that was set before
// BEGIN SOLUTION 3
if (seconds === null) return;
this.unschedule();
if (seconds <= 0) this.#immediate = setImmediate(this.#turn);
else this.#timeout = setTimeout(this.#turn, Math.min(Math.ceil(seconds * 1000), LONGEST));
// END SOLUTION
