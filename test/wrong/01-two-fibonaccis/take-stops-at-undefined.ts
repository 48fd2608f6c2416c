// Misconception: `undefined` means that there are no more values
// Caught by: 4. take > keeps a value that is undefined, 0 or empty
// Says: only `done` says that there are no more
// BEGIN SOLUTION 4
const walk = values[Symbol.iterator]();
const taken: T[] = [];
while (taken.length < n) {
  const { value } = walk.next();
  if (value === undefined) break;
  taken.push(value);
}
return taken;
// END SOLUTION
