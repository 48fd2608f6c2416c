// Misconception: a frame that has heard a word has done its work
// Caught by: 2. echoCounter > goes on after each word
// Says: it goes round its loop again
// BEGIN SOLUTION 2
const n = yield 1;
print(`was sent ${n}`);
yield 2;
return undefined as never;
// END SOLUTION
