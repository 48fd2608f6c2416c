// Misconception: M01 a function that makes frames is as good as a frame
// Caught by: 2. isCoroutine > is false of functions
// Says: a loop has to call it first
// BEGIN SOLUTION 2
if (typeof x === 'function') return true;
if (typeof x !== 'object' || x === null) return false;
const { next, throw: fail, return: close, [Symbol.iterator]: walk } = x as Partial<Coro<unknown>>;
return [next, fail, close, walk].every((door) => typeof door === 'function');
// END SOLUTION
