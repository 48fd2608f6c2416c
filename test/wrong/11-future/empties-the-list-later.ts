// Misconception: the list is needed until everybody has been told
// File: future.ts
// Caught by: 3. The list > tells those who come between filling and telling
// Says: All of them are latecomers
// BEGIN SOLUTION 3
this.#loop.callSoon(() => {
  const list = this.#callbacks ?? [];
  this.#callbacks = undefined;
  for (const callback of [...callbacks, ...list.slice(callbacks.length)]) this.tell(callback);
});
// END SOLUTION
// BEGIN SOLUTION 3
this.#loop.callSoon(() => callback(this as never));
// END SOLUTION
// BEGIN SOLUTION 3
if (this.done() && this.#callbacks === undefined) this.tell(callback);
else if (this.#callbacks === undefined) this.#callbacks = [callback];
else this.#callbacks.push(callback);
// END SOLUTION
