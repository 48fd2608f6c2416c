// Misconception: a turn that was asked for is enough
// File: host-selector.ts
// Caught by: 3. schedule > asks for one turn at a time
// Says: replaces the request before it
// BEGIN SOLUTION 3
if (seconds === null) {
  this.unschedule();
  return;
}
if (this.#immediate !== undefined || this.#timeout !== undefined) return;
if (seconds <= 0) this.#immediate = setImmediate(this.#turn);
else this.#timeout = setTimeout(this.#turn, Math.min(Math.ceil(seconds * 1000), LONGEST));
// END SOLUTION
