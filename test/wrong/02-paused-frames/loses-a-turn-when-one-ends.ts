// Misconception: a list can be shortened while it is walked over
// Caught by: 5. interleave (stretch) > goes on with those that are longer
// Says: nobody loses a turn
// BEGIN SOLUTION 5
const open = [...walks];
while (open.length > 0) {
  for (const walk of open) {
    const step = walk.next();
    if (step.done) open.splice(open.indexOf(walk), 1);
    else yield step.value;
  }
}
// END SOLUTION
