// Misconception: typeof says what has properties
// Caught by: 2. isCoroutine > answers for every value
// Says: reading a property of `null` or `undefined` throws
// BEGIN SOLUTION 2
if (typeof x !== 'object') return false;
const { next, throw: fail, return: close, [Symbol.iterator]: walk } = x as Coro<unknown>;
return [next, fail, close, walk].every((door) => typeof door === 'function');
// END SOLUTION
