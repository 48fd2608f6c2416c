import type { Picture } from '../../shared/live-types.ts';
import { element } from '../dom/dom.ts';

const SVG = 'http://www.w3.org/2000/svg';

/** The picture of a run, of which only the rows up to a step are to be seen clearly, with a token where the run is. */
export function makeRows({ html, steps }: Pick<Picture, 'html' | 'steps'>): {
  readonly element: HTMLElement;
  show(at: number): void;
} {
  const box = element('div', { class: 'stepper-picture' });
  box.innerHTML = html;
  const svg = box.querySelector('svg');
  const rows = [...box.querySelectorAll<SVGGElement>('.tr-row')];
  // A token that runs by itself would say something else.
  for (const moving of box.querySelectorAll('.tr-moving')) moving.remove();
  const token = document.createElementNS(SVG, 'circle');
  token.setAttribute('class', 'tr-token stepper-token');
  token.setAttribute('r', '7');
  svg?.append(token);
  return {
    element: box,
    show(at) {
      const row = steps[at - 1]?.row ?? -1;
      for (const each of rows) {
        const own = Number(each.dataset['row']);
        each.classList.toggle('later', own > row);
        each.classList.toggle('now', own === row);
      }
      const now = rows.find((each) => Number(each.dataset['row']) === row);
      const { x, y } = (now ?? svg)?.dataset ?? {};
      token.style.transform = `translate(${Number(x ?? 0)}px, ${Number(y ?? 0)}px)`;
      if (svg !== null) bringAcross(box, (Number(x ?? 0) * svg.clientWidth) / svg.viewBox.baseVal.width);
      if (now === undefined) box.scrollTop = 0;
      else bringIntoView(box, now);
    },
  };
}

/** Scrolls `box` to the side until what is `x` pixels from its left edge is well inside. */
function bringAcross(box: HTMLElement, x: number): void {
  const margin = box.clientWidth / 5;
  box.scrollLeft = Math.min(Math.max(box.scrollLeft, x + margin - box.clientWidth), Math.max(0, x - margin));
}

/** Scrolls `box`, and nothing around it, until `part` is well inside. */
export function bringIntoView(box: HTMLElement, part: Element): void {
  const [outer, inner] = [box.getBoundingClientRect(), part.getBoundingClientRect()];
  const margin = outer.height / 5;
  if (inner.top < outer.top + margin) box.scrollTop -= outer.top + margin - inner.top;
  else if (inner.bottom > outer.bottom - margin) box.scrollTop += inner.bottom - outer.bottom + margin;
}
