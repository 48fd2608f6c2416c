// Misconception: a loop gets all the values first and then runs its body
// Caught by: 4. forOf > takes turns with the body
// Says: when the body has finished with the one before
// BEGIN SOLUTION 4
for (let rest = [...values]; rest.length > 0; rest = rest.slice(1)) {
  if (body(rest[0] as T) === 'break') return;
}
// END SOLUTION
