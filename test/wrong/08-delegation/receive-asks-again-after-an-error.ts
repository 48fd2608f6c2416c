// Misconception: whatever is no answer is a wrong answer, errors too
// Caught by: 2. receive > takes no error for an answer
// Says: it comes out at the `yield`: let it go on to the caller
// BEGIN SOLUTION 2
while (true) {
  try {
    const answer = yield question;
    if (check(answer)) return answer;
  } catch {
    // that was no answer either
  }
}
// END SOLUTION
