// Misconception: whatever has the three doors can stand behind yield*
// Caught by: 2. isCoroutine > is false of what has only some of the doors
// Says: asks for an iterator first
// BEGIN SOLUTION 2
if (typeof x !== 'object' || x === null) return false;
const { next, throw: fail, return: close } = x as Partial<Coro<unknown>>;
return [next, fail, close].every((door) => typeof door === 'function');
// END SOLUTION
