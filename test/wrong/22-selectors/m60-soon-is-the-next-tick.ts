// Misconception: M60 the next tick is the next turn
// File: host-selector.ts
// Caught by: 3. schedule > asks for an immediate when there is work
// Says: before Node looks at its sockets
// BEGIN SOLUTION 3
this.unschedule();
if (seconds === null) return;
if (seconds <= 0) process.nextTick(this.#turn);
else this.#timeout = setTimeout(this.#turn, Math.min(Math.ceil(seconds * 1000), LONGEST));
// END SOLUTION
