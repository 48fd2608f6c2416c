// Misconception: a chunk has at most one line break in it
// Caught by: 1. lines > yields each line of a chunk, without its line break
// Says: a chunk can hold several lines
// BEGIN SOLUTION 1
let rest = '';
for (const chunk of chunks) {
  rest += chunk;
  const at = rest.indexOf('\n');
  if (at >= 0) {
    yield rest.slice(0, at).replace(/\r$/, '');
    rest = rest.slice(at + 1);
  }
}
if (rest !== '') yield rest;
// END SOLUTION
