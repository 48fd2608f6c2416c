// Misconception: M12 a frame receives the value of its first `next`
// File: virtual.ts
// Caught by: 5. VirtualLoop (stretch) > sends each deadline to the script, the first one too
// Says: takes the frame to its first `yield`
// BEGIN SOLUTION 5
return script();
// END SOLUTION
