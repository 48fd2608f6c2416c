// Loading vitest through tsx's hooks takes three times as long as without them. Whoever is going to judge imports this
// before tsx is registered: what is loaded then is there for everybody.
import { startEarly } from './child/start.js';

startEarly();
await import('vitest/node');
