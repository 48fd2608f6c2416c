// Misconception: the first run only says what there is
// File: explore.ts
// Caught by: 4. explore > runs a program with one order once
// Says: keep its outcome
// BEGIN SOLUTION 4
for (let at = choices.length - 1; at >= 0; at--) {
  const { taken, ready } = choices[at] as Choice;
  if (taken + 1 < ready) return [...choices.slice(0, at), { taken: taken + 1, ready }];
}
return null;
// END SOLUTION
// BEGIN SOLUTION 4
let choices = nextChoices(replay(program, [], look).choices);
while (choices !== null) {
  if (outcomes.length === MOST) throw tooLarge();
  const outcome: Outcome<S> = replay(program, choices, look);
  outcomes.push(outcome);
  choices = nextChoices(outcome.choices);
}
// END SOLUTION
