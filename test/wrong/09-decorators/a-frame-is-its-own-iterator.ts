// Misconception: an object that is its own iterator is a frame
// Caught by: 2. isCoroutine > changes nothing
// Says: You called something to find out about it
// BEGIN SOLUTION 2
if (typeof x !== 'object' || x === null) return false;
const frame = x as Coro<unknown>;
return typeof frame.throw === 'function' && frame[Symbol.iterator]?.() === frame;
// END SOLUTION
