// Misconception: what the first call answers is what priming is for
// Caught by: 2. prime > gives back the very frame that it was given
// Says: the frame that is ready now
// BEGIN SOLUTION 2
return listener.next() as unknown as G;
// END SOLUTION
