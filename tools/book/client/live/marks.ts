import { morph } from '../dom/morph.ts';

/** The parts of a page that say how far the learner is, but for the aside. */
const PARTS = ['main.map', '.sidebar', '.menu nav'];

/**
 * Keeps ticks as they are: when a lesson has become done, or is done no more, the server makes those parts of the page
 * again. Gives a function to call with what the ticks are now.
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
}
