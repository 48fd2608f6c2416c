// Misconception: a wrapper asks whenever it is called
// File: ask-once.ts
// Caught by: 5. askOnce > asks once for all who want to know
// Says: the second one who asks
// BEGIN SOLUTION 5
const boxes = new Map<K, Future<V>>();
return (key) => boxes.get(key) ?? ask(key);
// END SOLUTION
