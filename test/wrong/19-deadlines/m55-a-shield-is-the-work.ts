// Misconception: M55 shielded work cannot be cancelled
// File: shield.ts
// Caught by: 4. shield > keeps a cancel from the work, and not from the caller
// Says: The work does not notice
// BEGIN SOLUTION 4
void outer;
return inner;
// END SOLUTION
