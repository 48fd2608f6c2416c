// Misconception: spaces at the end of a line are nothing
// Caught by: 1. lines > leaves all other characters alone
// Says: spaces, tabs and
// BEGIN SOLUTION 1
let rest = '';
for (const chunk of chunks) {
  rest += chunk;
  let at = rest.indexOf('\n');
  while (at !== -1) {
    yield rest.slice(0, at).trimEnd();
    rest = rest.slice(at + 1);
    at = rest.indexOf('\n');
  }
}
if (rest !== '') yield rest.trimEnd();
// END SOLUTION
