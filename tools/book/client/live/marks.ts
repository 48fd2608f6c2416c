import { morph } from '../dom/morph.ts';
import { renewAnswers } from './answers.ts';

/** The parts of a page that say how far the learner is, but for the aside. */
const PARTS = ['main.map', '.sidebar', '.menu nav'];

/**
 * Keeps the ticks of the page up to date: when a lesson or an exercise has become done, or is no longer done, the page is
 * fetched again and those parts are taken from it. Gives a function to call with the latest `marks`.
 */
export function keepMarks(): (marks: string) => void {
  let shown = document.querySelector<HTMLMetaElement>('meta[name="workbook-marks"]')?.content;
  return (marks) => {
    if (marks !== shown) void renew();
    shown = marks;
  };
}

async function renew(): Promise<void> {
  const response = await fetch(location.pathname).catch(() => null);
  if (!response?.ok) return;
  const page = new DOMParser().parseFromString(await response.text(), 'text/html');
  for (const part of PARTS) {
    const [mine, fresh] = [document.querySelector(part), page.querySelector(part)];
    if (mine !== null && fresh !== null) morph(mine, fresh);
  }
  renewAnswers(page);
}
