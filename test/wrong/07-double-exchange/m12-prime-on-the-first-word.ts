// Misconception: M12 priming can wait until there is something to tell
// Caught by: 2. prime > runs to the first yield, now, and no further
// Says: stays paused there, open
// BEGIN SOLUTION 2
const { next } = listener;
let started = false;
listener.next = (...told) => {
  if (!started) next.call(listener);
  started = true;
  return next.apply(listener, told);
};
return listener;
// END SOLUTION
