import type { Picture, PictureStep } from '../live-types.ts';
import { element } from './dom.ts';
import { bringIntoView } from './stepper-picture.ts';

/** The file that a step is in, with the line that runs marked. */
export function makeCode({ sources }: Pick<Picture, 'sources'>): {
  readonly element: HTMLElement;
  show(place: PictureStep['place']): void;
} {
  const name = element('figcaption');
  const pre = element('pre', { tabindex: '0' });
  const figure = element('figure', { class: 'code stepper-code', hidden: '' }, name, pre);
  let file: string | undefined;
  return {
    element: figure,
    show(place) {
      const source = place === null ? undefined : sources[place.file];
      pre.querySelector('.here')?.classList.remove('here');
      if (place === null || source === undefined) return;
      figure.hidden = false;
      if (file !== place.file) {
        file = place.file;
        name.textContent = file;
        pre.replaceChildren(
          ...source.lines.map((line) => {
            const made = element('span', { class: 'line' });
            // A line of code that the server has coloured.
            made.innerHTML = line === '' ? ' ' : line;
            return made;
          }),
        );
      }
      const line = pre.children[place.line - 1];
      if (line === undefined) return;
      line.classList.add('here');
      bringIntoView(pre, line);
    },
  };
}
