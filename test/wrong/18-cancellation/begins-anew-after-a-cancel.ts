// Misconception: a read that was cancelled has to be cleaned up
// File: line-reader.ts
// Caught by: 4. readLine > loses nothing when a read is cancelled
// Says: there for the next read
// BEGIN SOLUTION 4
for (;;) {
  const end = this.#text.indexOf('\n');
  if (end >= 0) return this.take(end, 1);
  let chunk = '';
  try {
    chunk = yield* this.#from.read();
  } catch (error) {
    this.#text = '';
    throw error;
  }
  if (chunk === '') return this.#text === '' ? null : this.take(this.#text.length, 0);
  this.#text += chunk;
}
// END SOLUTION
