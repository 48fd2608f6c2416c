// Loading vitest through tsx's hooks takes three times as long as without them. A command that judges imports this
// before tsx is registered: what is loaded then need not be loaded again.
import { startEarly } from './child/start.js';

startEarly();
await import('vitest/node');
