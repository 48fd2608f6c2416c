// Misconception: to leave a loop it is enough to stop asking
// Caught by: 4. forOf > calls return() when the body says break
// Says: a frame cannot know by itself that nobody will ask again
// BEGIN SOLUTION 4
const walk = values[Symbol.iterator]();
for (let step = walk.next(); !step.done; step = walk.next()) {
  if (body(step.value) === 'break') return;
}
// END SOLUTION
