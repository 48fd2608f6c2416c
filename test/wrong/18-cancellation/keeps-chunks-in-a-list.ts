// Misconception: a list in the frame is joined when the line is whole
// File: line-reader.ts
// Caught by: 4. readLine > loses nothing when a read is cancelled
// Says: lost with the frame
// BEGIN SOLUTION 4
const parts = [this.#text];
this.#text = '';
while (!parts.at(-1)?.includes('\n')) {
  const chunk = yield* this.#from.read();
  if (chunk === '') return parts.join('') || null;
  parts.push(chunk);
}
this.#text = parts.join('');
return this.take(this.#text.indexOf('\n'), 1);
// END SOLUTION
