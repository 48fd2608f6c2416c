// Misconception: M05 a walk that has ended goes on taking its turn
// Caught by: 6. interleave (stretch) > goes on with those that are longer
// Says: the end of one walk is not the end of the others
// BEGIN SOLUTION 6
while (true) {
  const round = walks.map((walk) => walk.next());
  if (round.every((step) => step.done)) return;
  for (const step of round) yield (step.done ? undefined : step.value) as T;
}
// END SOLUTION
