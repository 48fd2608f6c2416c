// Misconception: only the last step can change
// File: explore.ts
// Caught by: 4. explore > goes back to the last step with a call left
// Says: belongs to the old run
// BEGIN SOLUTION 4
const last = choices.at(-1);
if (last === undefined || last.taken + 1 >= last.ready) return null;
return [...choices.slice(0, -1), { taken: last.taken + 1, ready: last.ready }];
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
