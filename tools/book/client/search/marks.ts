import { marksIn } from '../../protocol/words.ts';
import { element } from '../dom/dom.ts';

/** What of an address names the words that are marked on the page. */
const PARAMETER = 'find';

const NAME = 'found';

/** The address of a place, at which `words` are marked. */
export function withMarks(id: string, words: string): string {
  const [page = '', hash] = id.split('#');
  return `${page}?${PARAMETER}=${encodeURIComponent(words)}${hash === undefined ? '' : `#${hash}`}`;
}

/** Marks what the reader has looked for on the page that the search led to, until Esc or the next search. */
export function startMarks(): void {
  const words = new URL(location.href).searchParams.get(PARAMETER);
  const area = document.querySelector('main article');
  if (!words || area === null) return;
  const ranges = rangesOf(area, words);
  if ('highlights' in CSS) CSS.highlights.set(NAME, new Highlight(...ranges));
  else for (const range of ranges) range.surroundContents(element('mark', { class: NAME }));
  document.addEventListener('keydown', ({ key, defaultPrevented }) => {
    if (key === 'Escape' && !defaultPrevented && !document.querySelector('dialog[open]')) clearMarks();
  });
}

/** Takes the marks away, from the address too. Nothing moves. */
export function clearMarks(): void {
  const url = new URL(location.href);
  if (!url.searchParams.has(PARAMETER)) return;
  url.searchParams.delete(PARAMETER);
  history.replaceState(history.state, '', url);
  if ('highlights' in CSS) CSS.highlights.delete(NAME);
  for (const mark of document.querySelectorAll(`mark.${NAME}`)) {
    const { parentNode } = mark;
    mark.replaceWith(...mark.childNodes);
    parentNode?.normalize();
  }
}

/** A range for each word, from the last to the first: so none is lost when the text is cut for another. */
function rangesOf(area: Element, words: string): Range[] {
  const nodes: { readonly node: Text; readonly from: number }[] = [];
  let text = '';
  const walker = document.createTreeWalker(area, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    if (!(node instanceof Text)) continue;
    nodes.push({ node, from: text.length });
    text += node.data;
    // Words of two blocks do not stand together.
    if (isLast(node)) text += '\n.\n';
  }
  return marksIn(text, words)
    .reverse()
    .flatMap(({ from, to }) => {
      const own = nodes.findLast((each) => each.from <= from);
      if (own === undefined || to > own.from + own.node.length) return [];
      const range = document.createRange();
      range.setStart(own.node, from - own.from);
      range.setEnd(own.node, to - own.from);
      return [range];
    });
}

const BLOCK = 'p, li, pre, td, th, h1, h2, h3, figcaption, summary, div';

function isLast(node: Text): boolean {
  const block = node.parentElement?.closest(BLOCK);
  return block === null || block === undefined || block.lastChild?.contains(node) === true;
}
