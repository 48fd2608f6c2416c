// Misconception: one frame is primed, and the others wake up with it
// Caught by: 2. prime > primes each frame that it is given
// Says: nothing may be remembered
// BEGIN REGION prime
let primed = false;

export function prime<G extends Generator<unknown, unknown, never>>(listener: G): G {
  if (!primed) listener.next();
  primed = true;
  return listener;
}
// END REGION
