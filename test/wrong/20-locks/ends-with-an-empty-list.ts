// Misconception: an empty list is the end
// File: explore.ts
// Caught by: 4. explore > ends when there is no other call at any step
// Says: this was the last run
// BEGIN SOLUTION 4
for (let at = choices.length - 1; at >= 0; at--) {
  const { taken, ready } = choices[at] as Choice;
  if (taken + 1 < ready) return [...choices.slice(0, at), { taken: taken + 1, ready }];
}
return [];
// END SOLUTION
// BEGIN SOLUTION 4
let choices: Choice[] | null = [];
while (choices !== null) {
  if (outcomes.length === MOST) throw tooLarge();
  const outcome: Outcome<S> = replay(program, choices, look);
  outcomes.push(outcome);
  choices = nextChoices(outcome.choices);
}
// END SOLUTION
