// A command that judges imports this before anything else: a process for the learner's code starts on another core, and
// vitest is loaded while the command line is.
import { startEarly } from './child/start.js';

startEarly();
await import('vitest/node');
