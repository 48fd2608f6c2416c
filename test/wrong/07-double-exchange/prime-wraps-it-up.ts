// Misconception: a generator around it is as good as the listener
// Caught by: 2. prime > gives back the very frame that it was given
// Says: the frame that is ready now
// BEGIN SOLUTION 2
function* primed(): Generator<unknown, unknown, never> {
  listener.next();
  return yield* listener;
}
return primed() as G;
// END SOLUTION
