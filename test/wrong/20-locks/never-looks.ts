// Misconception: the outcome sees by itself
// File: explore.ts
// Caught by: 4. explore > looks at the end of each run
// Says: Pass `look` on
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
  if (outcomes.length === MOST) throw tooLarge();
  const outcome = replay(program, choices) as Outcome<S>;
  outcomes.push(outcome);
  choices = nextChoices(outcome.choices);
}
void look;
// END SOLUTION
