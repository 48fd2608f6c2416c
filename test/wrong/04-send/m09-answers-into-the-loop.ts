// Misconception: M09 a loop over the questions brings the answers in
// Caught by: 5. converse > brings an answer to every call but the first
// Says: each brings the answer to the question before it
// BEGIN SOLUTION 5
for (const question of dialogue) answer(question);
return dialogue.next().value as R;
// END SOLUTION
