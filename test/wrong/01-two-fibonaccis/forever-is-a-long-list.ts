// Misconception: a long list is as good as a generator without an end
// Caught by: 3. fibForever > has no end
// Says: the caller decides when to stop
// BEGIN SOLUTION 3
const all = [1n, 1n];
while (all.length < 10_000) all.push((all.at(-1) as bigint) + (all.at(-2) as bigint));
for (const value of all) yield value;
return undefined as never;
// END SOLUTION
