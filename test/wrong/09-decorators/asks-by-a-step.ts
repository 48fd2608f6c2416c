// Misconception: a step shows what is a frame
// Caught by: 2. isCoroutine > changes nothing
// Says: You called something to find out about it
// BEGIN SOLUTION 2
try {
  const step = (x as Coro<unknown>).next();
  return 'done' in step && typeof (x as Coro<unknown>).throw === 'function' && Symbol.iterator in (x as object);
} catch {
  return false;
}
// END SOLUTION
