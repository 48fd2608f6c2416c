// Misconception: coroutines can be run again
// File: explore.ts
// Caught by: 4. explore > makes the coroutines anew for each order
// Says: at their end
// BEGIN SOLUTION 4
for (let at = choices.length - 1; at >= 0; at--) {
  const { taken, ready } = choices[at] as Choice;
  if (taken + 1 < ready) return [...choices.slice(0, at), { taken: taken + 1, ready }];
}
return null;
// END SOLUTION
// BEGIN SOLUTION 4
const coros = program();
let choices: Choice[] | null = [];
while (choices !== null) {
  if (outcomes.length === MOST) throw tooLarge();
  const outcome: Outcome<S> = replay(() => coros, choices, look);
  outcomes.push(outcome);
  choices = nextChoices(outcome.choices);
}
// END SOLUTION
