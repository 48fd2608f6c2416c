import { startContents } from './contents.ts';
import { startCopying } from './copy.ts';
import { keepScrollable } from './dom/scrollable.ts';
import { startKeyboard } from './keyboard.ts';
import { startLive } from './live/start.ts';
import { startPrinting } from './print.ts';
import { startSearch } from './search/search.ts';
import { startTheme } from './theme.ts';

startTheme();
startSearch();
startKeyboard();
startContents();
startCopying();
for (const prose of document.querySelectorAll<HTMLElement>('.prose')) keepScrollable(prose);
startPrinting();
startLive();
document.getElementById('buttons')?.removeAttribute('hidden');
