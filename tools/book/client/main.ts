import { startContents } from './contents.ts';
import { startCopying } from './copy.ts';
import { startKeyboard } from './keyboard.ts';
import { startLive } from './live.ts';
import { startPrinting } from './print.ts';
import { startSearch } from './search.ts';
import { startStepper } from './stepper.ts';
import { startTheme } from './theme.ts';

startTheme();
startSearch();
startKeyboard();
startContents();
startCopying();
startPrinting();
startLive();
startStepper();
document.getElementById('buttons')?.removeAttribute('hidden');
