// Misconception: all the text is there before the first line is
// File: line-reader.ts
// Caught by: 4. readLine > reads no more than it needs
// Says: without another read
// BEGIN SOLUTION 4
for (;;) {
  const chunk = yield* this.#from.read();
  if (chunk === '') break;
  this.#text += chunk;
}
const end = this.#text.indexOf('\n');
if (end >= 0) return this.take(end, 1);
return this.#text === '' ? null : this.take(this.#text.length, 0);
// END SOLUTION
