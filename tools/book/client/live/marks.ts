import type { LiveView } from '../../shared/live-types.ts';
import { whenChanged } from '../dom/update.ts';

/** The parts of a page that say how far the learner is, but for the aside. */
const PARTS = ['main.map', '.sidebar', '.menu nav'];

/**
 * Keeps ticks as they are: when a lesson has become done, or is done no more, the server makes those parts of the page
 * again. Gives a function to call with how far the learner is.
 */
export function keepMarks(): (far: LiveView['far']) => void {
  let isFirst = true;
  return whenChanged(() => {
    // The page itself is as new as the first answer.
    if (!isFirst) void renew();
    isFirst = false;
  });
}

async function renew(): Promise<void> {
  const response = await fetch(location.pathname).catch(() => null);
  if (!response?.ok) return;
  const page = new DOMParser().parseFromString(await response.text(), 'text/html');
  for (const part of PARTS) {
    const [mine, fresh] = [document.querySelector(part), page.querySelector(part)];
    if (mine !== null && fresh !== null) mine.replaceChildren(...fresh.childNodes);
  }
}
