// Misconception: a list that was looked at is free to be changed
// File: explore.ts
// Caught by: 4. explore > takes another call at the last step
// Says: was not taken yet
// BEGIN SOLUTION 4
const list = choices as { taken: number; ready: number }[];
for (let at = list.length - 1; at >= 0; at--) {
  const last = list[at] as { taken: number; ready: number };
  if (last.taken + 1 < last.ready) {
    last.taken += 1;
    return list.slice(0, at + 1);
  }
}
return null;
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
