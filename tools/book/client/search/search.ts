import MiniSearch from 'minisearch';
import { type FoundPlace, rank } from '../../protocol/rank.ts';
import {
  INDEX_GLOBAL,
  INDEX_OPTIONS,
  type IndexedPlace,
  SEARCH_OPTIONS,
} from '../../protocol/search-format.ts';
import { byId, element } from '../dom/dom.ts';
import { clearMarks, startMarks } from './marks.ts';
import { showFound } from './results.ts';

const MOST = 12;

let index: Promise<MiniSearch<IndexedPlace>> | undefined;

/** Makes the search work. Its index is loaded when it is first opened. */
export function startSearch(): void {
  startMarks();
  const input = byId('search-words', HTMLInputElement);
  byId('open-search', HTMLButtonElement).addEventListener('click', openSearch);
  input.addEventListener('input', () => void search());
  input.addEventListener('keydown', (event) => {
    if (event.isComposing) return;
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      select(selected() + (event.key === 'ArrowDown' ? 1 : -1));
    } else if (event.key === 'Enter') {
      event.preventDefault();
      options()[selected()]?.click();
    }
  });
  const dialog = byId('search', HTMLDialogElement);
  dialog.addEventListener('click', (event) => {
    // A click beside the dialog is one on the dialog itself; a click on a link may stay on this page.
    const { target } = event;
    if (target === dialog || (target instanceof Element && target.closest('a'))) dialog.close();
  });
}

/** Opens the search, with the words of last time selected. */
export function openSearch(): void {
  clearMarks();
  byId('search', HTMLDialogElement).showModal();
  byId('search-words', HTMLInputElement).select();
  void search();
}

async function search(): Promise<void> {
  const input = byId('search-words', HTMLInputElement);
  const words = input.value.trim();
  index ??= loadIndex();
  let found: readonly FoundPlace[] = [];
  let status = '';
  try {
    const loaded = await index;
    // Somebody has typed on meanwhile.
    if (words !== input.value.trim()) return;
    found = words === '' ? [] : rank(loaded.search(words, SEARCH_OPTIONS) as unknown as FoundPlace[], words);
    status = words === '' ? 'Titles, text and code of all lessons.' : says(found.length);
  } catch {
    index = undefined;
    status = 'The index of the search could not be loaded. Is the book still being served?';
  }
  showFound(byId('search-results', HTMLDivElement), {
    found: found.slice(0, MOST),
    words,
    root: document.body.dataset['root'] ?? '',
  });
  byId('search-status', HTMLParagraphElement).textContent = status;
  input.setAttribute('aria-expanded', String(found.length > 0));
  select(0);
}

function says(count: number): string {
  if (count === 0) return 'Nothing found.';
  if (count > MOST) return `The best ${MOST} of ${count} places.`;
  return count === 1 ? 'One place.' : `${count} places.`;
}

async function loadIndex(): Promise<MiniSearch<IndexedPlace>> {
  const root = document.body.dataset['root'] ?? '';
  const load = location.protocol === 'file:' ? loadAsScript : loadAsData;
  return MiniSearch.loadJSON<IndexedPlace>(await load(root), INDEX_OPTIONS);
}

async function loadAsData(root: string): Promise<string> {
  const answer = await fetch(`${root}search.json`);
  if (!answer.ok) throw new Error(`search.json: ${answer.status}`);
  return answer.text();
}

/** A page that is a file may load scripts, and nothing else. */
function loadAsScript(root: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const script = element('script', { src: `${root}search.js` });
    script.addEventListener('load', () => resolve(JSON.stringify(Reflect.get(globalThis, INDEX_GLOBAL))));
    script.addEventListener('error', reject);
    document.head.append(script);
  });
}

const options = (): HTMLElement[] => [
  ...byId('search-results', HTMLDivElement).querySelectorAll<HTMLElement>('[role=option]'),
];

const selected = (): number => options().findIndex((option) => option.ariaSelected === 'true');

function select(wanted: number): void {
  const all = options();
  const at = (wanted + all.length) % Math.max(1, all.length);
  for (const [index, option] of all.entries()) option.ariaSelected = String(index === at);
  all[at]?.scrollIntoView({ block: 'nearest' });
  byId('search-words', HTMLInputElement).setAttribute('aria-activedescendant', all[at]?.id ?? '');
}
