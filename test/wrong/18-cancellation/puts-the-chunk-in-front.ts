// Misconception: the order of chunks does not matter
// File: line-reader.ts
// Caught by: 4. readLine > puts a line together
// Says: keep what has come before
// BEGIN SOLUTION 4
for (;;) {
  const end = this.#text.indexOf('\n');
  if (end >= 0) return this.take(end, 1);
  const chunk = yield* this.#from.read();
  if (chunk === '') return this.#text === '' ? null : this.take(this.#text.length, 0);
  this.#text = chunk + this.#text;
}
// END SOLUTION
