// Misconception: when one walk ends, all have ended
// Caught by: 6. interleave (stretch) > goes on with those that are longer
// Says: the end of one walk is not the end of the others
// BEGIN SOLUTION 6
while (walks.length > 0) {
  for (const walk of walks) {
    const step = walk.next();
    if (step.done) return;
    yield step.value;
  }
}
// END SOLUTION
