// Misconception: M20 only the one who speaks is busy, all others may be told at once
// Caught by: 5. broadcast > lets everybody hear a word before the next one
// Says: is kept until he has
// BEGIN SOLUTION 5
for (const listener of listeners) prime(listener);
const busy = new Set<unknown>();
return (value) => {
  for (const listener of listeners) {
    if (busy.has(listener)) continue;
    busy.add(listener);
    try {
      listener.next(value);
    } finally {
      busy.delete(listener);
    }
  }
};
// END SOLUTION
