// Misconception: an error ends the question without an answer
// Caught by: 2. receive > takes no error for an answer
// Says: it comes out at the `yield`: let it go on to the caller
// BEGIN SOLUTION 2
while (true) {
  try {
    const answer = yield question;
    if (check(answer)) return answer;
  } catch {
    return undefined as T;
  }
}
// END SOLUTION
