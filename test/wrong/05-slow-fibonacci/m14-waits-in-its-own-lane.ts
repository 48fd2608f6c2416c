// Misconception: M14 while a frame waits in a loop of its own, the others go on
// Caught by: 3. retry > asks before it tries again
// Says: a frame that goes on by itself
// BEGIN SOLUTION 3
for (let n = 1; ; n++) {
  try {
    return attempt(n);
  } catch (error) {
    for (const until = Date.now() + 5; Date.now() < until; );
    if (n > 1 && (yield { attempt: n, error }) === 'stop') throw error;
  }
}
// END SOLUTION
