// Misconception: the end is an empty chunk, and an empty line
// File: line-reader.ts
// Caught by: 4. readLine > makes lines out of chunks
// Says: comes `null`
// BEGIN SOLUTION 4
for (;;) {
  const end = this.#text.indexOf('\n');
  if (end >= 0) return this.take(end, 1);
  const chunk = yield* this.#from.read();
  if (chunk === '') return this.take(this.#text.length, 0);
  this.#text += chunk;
}
// END SOLUTION
