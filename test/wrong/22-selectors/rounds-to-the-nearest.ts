// Misconception: the nearest millisecond will do
// File: host-selector.ts
// Caught by: 3. schedule > can wait for longer than setTimeout can
// Says: Ask for `LONGEST` milliseconds
// BEGIN SOLUTION 3
this.unschedule();
if (seconds === null) return;
if (seconds <= 0) this.#immediate = setImmediate(this.#turn);
else this.#timeout = setTimeout(this.#turn, Math.ceil(seconds * 1000));
// END SOLUTION
