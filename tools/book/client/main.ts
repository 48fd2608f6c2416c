import { startLive } from './live.ts';
import { startStepper } from './stepper.ts';

startLive();
startStepper();
