// Misconception: a `return` at the end of `finally` changes nothing
// Caught by: 2. withFile > closes for an error that is thrown in, and lets it out
// Says: a `return` in `finally`, makes it vanish
// BEGIN SOLUTION 2
const handle = open();
try {
  for (let line = handle.readLine(); line !== undefined; line = handle.readLine()) yield line;
} finally {
  handle.close();
  return;
}
// END SOLUTION
