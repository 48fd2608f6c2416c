// Misconception: M14 a frame decides for itself when it goes on
// Caught by: 3. retry > asks before it tries again
// Says: a frame that goes on by itself
// BEGIN SOLUTION 3
for (let n = 1; ; n++) {
  try {
    return attempt(n);
  } catch (error) {
    if (n === 3) throw error;
  }
}
// END SOLUTION
