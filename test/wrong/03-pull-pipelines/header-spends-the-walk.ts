// Misconception: M02 a generator can be walked over twice, as a list can
// Caught by: 4. header > asks for no line after the empty one
// Says: a walk has no way back
// BEGIN SOLUTION 4
const all = [...walk];
const border = all.indexOf('');
return border < 0 ? all : all.slice(0, border);
// END SOLUTION
