// Misconception: an array is an iterator
// Caught by: 2. Range > gives an iterator
// Says: an object with a method `next()`
// BEGIN SOLUTION 2
const all: number[] = [];
for (let at = this.start; at < this.stop; at++) all.push(at);
return all as unknown as Iterator<number, undefined, void>;
// END SOLUTION
