// Misconception: an object with the three doors can stand to the right of yield*
// Caught by: 2. isCoroutine > is false of an object that has only some of the doors
// Says: lacks at least one of the four
// BEGIN SOLUTION 2
if (typeof x !== 'object' || x === null) return false;
const { next, throw: fail, return: close } = x as Partial<Coro<unknown>>;
return [next, fail, close].every((door) => typeof door === 'function');
// END SOLUTION
