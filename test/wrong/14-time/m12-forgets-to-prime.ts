// Misconception: M12 a frame hears the first word by itself
// File: virtual.ts
// Caught by: 5. VirtualLoop (stretch) > tells the script of each alarm
// Says: it has to be primed
// BEGIN SOLUTION 5
return script();
// END SOLUTION
