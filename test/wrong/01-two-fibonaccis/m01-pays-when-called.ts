// Misconception: M01 calling a generator function runs it
// Caught by: 5. countedAdds > makes no addition when the generator is made
// Says: making a generator costs no addition
// BEGIN SOLUTION 5
let count = 0;
return {
  fib() {
    const all = [1, 1];
    while (all.length < 1000) {
      count += 1;
      all.push((all.at(-1) as number) + (all.at(-2) as number));
    }
    return all.values() as unknown as Generator<number, void, void>;
  },
  adds: () => count,
};
// END SOLUTION
