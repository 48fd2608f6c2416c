// Misconception: each listener may hear everything that is said before the next one hears anything
// Caught by: 5. broadcast > lets everybody hear a word before the next one
// Says: is kept until he has
// BEGIN SOLUTION 5
for (const listener of listeners) prime(listener);
const waiting: T[][] = listeners.map(() => []);
let telling = false;
return (value) => {
  for (const words of waiting) words.push(value);
  if (telling) return;
  telling = true;
  try {
    while (waiting.some((words) => words.length > 0)) {
      for (const [index, words] of waiting.entries()) {
        while (words.length > 0) listeners[index]?.next(words.shift() as T);
      }
    }
  } finally {
    telling = false;
  }
};
// END SOLUTION
