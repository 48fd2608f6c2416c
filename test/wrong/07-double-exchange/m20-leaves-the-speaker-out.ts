// Misconception: M20 only the one who speaks is busy, all others may be told at once
// Caught by: 5. broadcast > tells nothing to a frame that is running
// Says: what is said meanwhile has to wait
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
