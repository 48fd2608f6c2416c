import { element } from '../dom/dom.ts';
import { setText } from '../dom/update.ts';
import { ask, type OwnPage } from './own-page.ts';
import type { LivePart } from './part.ts';

/**
 * Another lesson was saved: perhaps that is the one to watch.
 * @param follow called when it is: the page wants to go there too.
 */
export function makeOffer(own: OwnPage, follow: () => void): LivePart {
  const where = element('span');
  const button = element('button', { type: 'button' }, 'Watch that one');
  const line = element('p', { class: 'live-offer', hidden: '' }, where, ' ', button);
  let slug = '';
  button.addEventListener('click', () => {
    follow();
    void ask(own, 'go', slug);
  });
  return {
    element: line,
    show({ offer }) {
      line.hidden = offer === null;
      slug = offer?.slug ?? '';
      setText(where, offer === null ? '' : `You saved ${offer.folder}, which is another lesson.`);
    },
  };
}
