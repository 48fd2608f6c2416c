import type { Picture, PictureStep } from '../../shared/live-types.ts';
import { element } from '../dom/dom.ts';
import { bringIntoView } from './picture.ts';

/** The file that a step is in, with the line that runs marked. */
export function makeCode({ sources }: Pick<Picture, 'sources'>): {
  readonly element: HTMLElement;
  /** Shows a file, with no line marked. */
  open(file: string | undefined): void;
  show(place: PictureStep['place']): void;
} {
  const name = element('figcaption');
  const pre = element('pre');
  const figure = element('figure', { class: 'code stepper-code', hidden: '' }, name, pre);
  let file: string | undefined;
  const unmark = (): void => pre.querySelector('.here')?.classList.remove('here');
  const open = (wanted: string | undefined): void => {
    unmark();
    const source = wanted === undefined ? undefined : sources[wanted];
    if (wanted === undefined || source === undefined || wanted === file) return;
    file = wanted;
    figure.hidden = false;
    name.textContent = file;
    pre.replaceChildren(
      ...source.lines.map((line) => {
        const made = element('span', { class: 'line' });
        // A line of code that the server has coloured.
        made.innerHTML = line === '' ? ' ' : line;
        return made;
      }),
    );
    pre.scrollTop = 0;
  };
  return {
    element: figure,
    open,
    show(place) {
      open(place?.file);
      const line = place?.file === file ? pre.children[(place?.line ?? 0) - 1] : undefined;
      if (line === undefined) return;
      line.classList.add('here');
      bringIntoView(pre, line);
    },
  };
}
