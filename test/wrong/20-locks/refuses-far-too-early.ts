// Misconception: a hundred orders are many
// File: explore.ts
// Caught by: 4. explore > refuses a program with too many orders
// Says: 10,000 outcomes
// BEGIN SOLUTION 4
for (let at = choices.length - 1; at >= 0; at--) {
  const { taken, ready } = choices[at] as Choice;
  if (taken + 1 < ready) return [...choices.slice(0, at), { taken: taken + 1, ready }];
}
return null;
// END SOLUTION
// BEGIN SOLUTION 4
let choices: Choice[] | null = [];
while (choices !== null) {
  if (outcomes.length === MOST / 100) throw tooLarge();
  const outcome: Outcome<S> = replay(program, choices, look);
  outcomes.push(outcome);
  choices = nextChoices(outcome.choices);
}
// END SOLUTION
