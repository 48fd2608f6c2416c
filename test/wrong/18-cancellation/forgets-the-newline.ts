// Misconception: the `\n` is gone when the line is taken
// File: line-reader.ts
// Caught by: 4. readLine > makes lines out of chunks
// Says: what stands before the `\n`
// BEGIN SOLUTION 4
for (;;) {
  const end = this.#text.indexOf('\n');
  if (end >= 0) return this.take(end, 0);
  const chunk = yield* this.#from.read();
  if (chunk === '') return this.#text === '' ? null : this.take(this.#text.length, 0);
  this.#text += chunk;
}
// END SOLUTION
