import { startAnswers } from './answers.ts';
import { startAside } from './aside.ts';
import { connect } from './connection.ts';
import { keepMarks } from './marks.ts';
import { ownPage } from './own-page.ts';

/** Starts the live parts of a page, when the page was served by `lesson book`. Does nothing in a book of files. */
export function startLive(): void {
  const own = ownPage();
  if (own === null) return;
  startAnswers();
  const aside = startAside(own);
  connect(
    own,
    {
      marks: keepMarks(),
      picture: (picture) => aside?.showPicture(picture),
      live: (update) => aside?.show(update),
    },
    () => aside?.lose(),
  );
}
