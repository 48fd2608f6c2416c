// Misconception: M09 a loop over the questions passes the answers in
// Caught by: 4. converse > passes every answer to the dialogue
// Says: A `for...of` calls `next()` with nothing in it
// BEGIN SOLUTION 4
for (const question of dialogue) answer(question);
return dialogue.next().value as R;
// END SOLUTION
