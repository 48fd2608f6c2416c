// Misconception: M60 a turn of the loop drains, like the queue of microtasks
// File: event-loop.ts
// Caught by: 3. runForever > lets in what comes from outside, between two turns
// Says: everything outside starves
// BEGIN REGION turn
import { runOnceDrain as makeCalls } from './turn.ts';
// END REGION
