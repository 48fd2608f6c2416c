// Misconception: asking `wanted` again changes nothing
// Caught by: 3. firstMatch > asks for nothing after the value that it has found
// Says: judged once
// BEGIN SOLUTION 3
for (const value of values) {
  if (!wanted(value)) continue;
  if (wanted(value)) return value;
}
return undefined;
// END SOLUTION
