// Misconception: priming is done to the frame, so there is nothing to give back
// Caught by: 2. prime > gives back the very frame that it was given
// Says: the frame that is ready now
// BEGIN SOLUTION 2
listener.next();
return undefined as unknown as G;
// END SOLUTION
