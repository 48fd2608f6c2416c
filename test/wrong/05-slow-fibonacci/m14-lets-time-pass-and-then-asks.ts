// Misconception: M14 a frame that waits a little before it asks holds nobody up
// Caught by: 3. retry > lets no real time pass
// Says: yield at once
// BEGIN SOLUTION 3
for (let n = 1; ; n++) {
  try {
    return attempt(n);
  } catch (error) {
    for (const end = new Date().getTime() + 50; new Date().getTime() < end; );
    if ((yield { attempt: n, error }) === 'stop') throw error;
  }
}
// END SOLUTION
