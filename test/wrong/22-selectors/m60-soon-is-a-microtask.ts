// Misconception: M60 a microtask is as good as the ready queue
// File: host-selector.ts
// Caught by: 3. schedule > asks for an immediate when there is work
// Says: before Node looks at its sockets
// BEGIN SOLUTION 3
this.unschedule();
if (seconds === null) return;
if (seconds <= 0) queueMicrotask(this.#turn);
else this.#timeout = setTimeout(this.#turn, Math.min(Math.ceil(seconds * 1000), LONGEST));
// END SOLUTION
