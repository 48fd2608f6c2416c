// Misconception: M60 a turn of the loop is a turn of the queue of microtasks
// File: event-loop.ts
// Caught by: 3. runForever > lets in what comes from outside, at the start of each turn
// Says: the world is starved
// BEGIN REGION turn
import { runOnceDrain as makeCalls } from './turn.ts';
// END REGION
