import { byId } from '../dom/dom.ts';
import { parse } from '../dom/morph.ts';
import { keepScrollable } from '../dom/scrollable.ts';
import { startTabs } from '../dom/tabs.ts';

/** Loads the answers of the lesson each time that somebody unfolds them: what the learner wrote may be new. */
export function startAnswers(): void {
  const place = document.getElementById('answers');
  const details = place?.querySelector('details');
  const body = place?.querySelector<HTMLElement>('.answers-body');
  if (!place || !details || !body) return;
  const lookAtScrollable = keepScrollable(body);
  startTabs(body);
  details.addEventListener('toggle', async () => {
    // While they may not be seen there is nothing to be asked for.
    if (!details.open || place.hidden) return;
    const text = await load(details.dataset['loads'] ?? '');
    const loaded = text === null ? null : parse(text);
    if (loaded === null) body.textContent = 'The solution is shown when the lesson passes.';
    else body.replaceChildren(loaded);
    lookAtScrollable();
  });
}

/** The answers may be seen now, or no longer, as a page says that was fetched again. */
export function renewAnswers(page: Document): void {
  const fresh = page.getElementById('answers');
  if (fresh !== null && document.getElementById('answers') !== null)
    byId('answers', HTMLElement).hidden = fresh.hidden;
}

async function load(path: string): Promise<string | null> {
  const response = await fetch(path).catch(() => null);
  return response?.ok ? response.text() : null;
}
