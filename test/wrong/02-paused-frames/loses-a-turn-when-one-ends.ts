// Misconception: a list can be shortened while it is walked over
// Caught by: 6. interleave (stretch) > goes on with those that are longer
// Says: none of them loses a turn
// BEGIN SOLUTION 6
const open = [...walks];
while (open.length > 0) {
  for (const walk of open) {
    const step = walk.next();
    if (step.done) open.splice(open.indexOf(walk), 1);
    else yield step.value;
  }
}
// END SOLUTION
