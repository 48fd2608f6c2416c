// Misconception: M21 a `yield` waits for a coroutine
// File: line-reader.ts
// Caught by: 4. readLine > makes lines out of chunks
// Says: After the last one
// BEGIN SOLUTION 4
for (;;) {
  const end = this.#text.indexOf('\n');
  if (end >= 0) return this.take(end, 1);
  const chunk = (yield this.#from.read() as never) as unknown as string;
  if (chunk === '') return this.#text === '' ? null : this.take(this.#text.length, 0);
  this.#text += chunk;
}
// END SOLUTION
