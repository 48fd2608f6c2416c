// Misconception: a line is what stands up to the `\n` and with it
// File: line-reader.ts
// Caught by: 4. readLine > makes lines out of chunks
// Says: without it
// BEGIN SOLUTION 4
for (;;) {
  const end = this.#text.indexOf('\n');
  if (end >= 0) return this.take(end + 1, 0);
  const chunk = yield* this.#from.read();
  if (chunk === '') return this.#text === '' ? null : this.take(this.#text.length, 0);
  this.#text += chunk;
}
// END SOLUTION
