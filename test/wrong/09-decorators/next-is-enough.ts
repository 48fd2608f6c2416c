// Misconception: an object with a next() is a frame
// Caught by: 2. isCoroutine > is false of an object that has only some of the doors
// Says: lacks at least one of the four
// BEGIN SOLUTION 2
return typeof (x as Partial<Coro<unknown>> | null | undefined)?.next === 'function';
// END SOLUTION
