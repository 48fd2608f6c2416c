// Misconception: M06 the last answer can be kept above the function
// Caught by: 2. receive > checks nothing that nobody has said
// Says: nobody has answered
// BEGIN REGION receive
let answer: unknown;

export function* receive<T>(
  question: string,
  check: (answer: unknown) => answer is T,
): Generator<string, T, unknown> {
  while (!check(answer)) answer = yield question;
  return answer;
}
// END REGION
