// Misconception: only the last run counts
// File: explore.ts
// Caught by: 4. explore > takes every order of two coroutines, each once
// Says: have six orders
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
  const outcome: Outcome<S> = replay(program, choices, look);
  outcomes[0] = outcome;
  choices = nextChoices(outcome.choices);
}
// END SOLUTION
