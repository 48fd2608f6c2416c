// Misconception: M51 an error during a read means that there is no more
// File: line-reader.ts
// Caught by: 4. readLine > lets a cancel out
// Says: refused the cancel
// BEGIN SOLUTION 4
for (;;) {
  const end = this.#text.indexOf('\n');
  if (end >= 0) return this.take(end, 1);
  let chunk = '';
  try {
    chunk = yield* this.#from.read();
  } catch {
    return null;
  }
  if (chunk === '') return this.#text === '' ? null : this.take(this.#text.length, 0);
  this.#text += chunk;
}
// END SOLUTION
