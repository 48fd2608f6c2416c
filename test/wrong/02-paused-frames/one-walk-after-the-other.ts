// Misconception: a walk that has been started must be walked to its end
// Caught by: 6. interleave (stretch) > takes one value from each in turn
// Says: the first one can wait
// BEGIN SOLUTION 6
for (const walk of walks) {
  for (let step = walk.next(); !step.done; step = walk.next()) yield step.value;
}
// END SOLUTION
