// Misconception: M03 the list and the generator do the same work
// Caught by: 5. countedAdds > does not work ahead
// Says: one more number, one more addition
// BEGIN SOLUTION 5
let count = 0;
return {
  *fib() {
    const all = [1, 1];
    while (all.length < 1000) {
      count += 1;
      all.push((all.at(-1) as number) + (all.at(-2) as number));
    }
    yield* all;
  },
  adds: () => count,
};
// END SOLUTION
