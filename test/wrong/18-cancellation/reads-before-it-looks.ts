// Misconception: each line needs a read
// File: line-reader.ts
// Caught by: 4. readLine > reads no more than it needs
// Says: without another read
// BEGIN SOLUTION 4
for (;;) {
  const chunk = yield* this.#from.read();
  this.#text += chunk;
  const end = this.#text.indexOf('\n');
  if (end >= 0) return this.take(end, 1);
  if (chunk === '') return this.#text === '' ? null : this.take(this.#text.length, 0);
}
// END SOLUTION
