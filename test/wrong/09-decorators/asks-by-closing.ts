// Misconception: a call of return() on what is new does no harm
// Caught by: 2. isCoroutine > changes nothing
// Says: You called something to find out about it
// BEGIN SOLUTION 2
try {
  return (x as Coro<unknown>).return(undefined).done === true && 'throw' in (x as object) && Symbol.iterator in (x as object);
} catch {
  return false;
}
// END SOLUTION
