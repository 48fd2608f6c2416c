// Misconception: M14 a frame decides for itself when it goes on
// Caught by: 4. retry > asks before it tries again
// Says: keeps the token, and the driver is not asked
// BEGIN SOLUTION 4
for (let n = 1; ; n++) {
  try {
    return attempt(n);
  } catch (error) {
    if (n === 3) throw error;
  }
}
// END SOLUTION
