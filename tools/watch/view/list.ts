import { stagesOf } from '../../course/stages.ts';
import type { Course } from '../../course/types.ts';
import { resetQuestion } from '../../progress/backups/reset-words.ts';
import { doneCount } from '../../progress/status.ts';
import type { Progress } from '../../progress/types.ts';
import { fastTrackLegend, lessonRow, stageTitle } from '../../report/course-table.ts';
import { progressBar } from '../../terminal/progress-bar.ts';
import type { Look } from '../../terminal/style.ts';
import { ends, wrap } from '../../terminal/text.ts';
import { rule, type Window } from '../../terminal/window.ts';
import { STAYS } from '../state/action.ts';
import { type Listing, selectedOf, visible } from '../state/list.ts';
import { type KeyWord, keyLine } from './key-line.ts';

const enter: KeyWord = { key: 'Enter', word: 'go there', rank: STAYS };

const keys: readonly KeyWord[] = [
  enter,
  { key: '/', word: 'search', rank: STAYS },
  { key: 'd', word: 'done', rank: 1 },
  { key: 'p', word: 'pending', rank: 2 },
  { key: 'r', word: 'reset', rank: 3 },
  { key: 'q', word: 'back', rank: STAYS },
];

const searchKeys: readonly KeyWord[] = [enter, { key: 'Esc', word: 'leave the search', rank: STAYS }];

/** The list of lessons on the whole screen. */
export function listWindow(
  listing: Listing,
  course: Course,
  progress: Progress,
  current: string,
  note: string | null,
  look: Look,
): Window {
  const { style } = look;
  const shown = visible(listing, course, progress);
  const selected = selectedOf(listing, course, progress);
  const body: string[] = [];
  let focus = 0;
  for (const stage of stagesOf(shown)) {
    body.push('', style.bold(stageTitle(stage)));
    for (const lesson of stage.lessons) {
      if (lesson === selected) focus = body.length;
      body.push(
        lessonRow(lesson, progress, look, {
          selected: lesson === selected,
          current: lesson.slug === current,
        }),
      );
    }
  }
  if (shown.length === 0) body.push('', style.dim('No lesson fits.'));
  else if (shown.some((lesson) => lesson.fastTrack))
    body.push('', ...fastTrackLegend(course, progress, look));
  const done =
    progressBar(doneCount(course, progress), course.lessons.length, look.width < 60 ? 8 : 16, look) +
    (look.width < 60 ? '' : ' lessons');
  const top = [ends(title(listing, look), done, look.width), rule(look)];
  const line = keyLine(listing.searching ? searchKeys : keys, look);
  return { top, body, focus, bottom: [rule(look), ...said(listing, course, note, look), line] };
}

function title({ filter, query, searching }: Listing, { style }: Look): string {
  const which = { all: 'Lessons', done: 'Lessons that are done', pending: 'Lessons to do' }[filter];
  if (!searching && query === '') return style.bold(which);
  return `${style.bold(which)}  /${query}${searching ? style.inverse(' ') : ''}`;
}

function said({ asking }: Listing, course: Course, note: string | null, look: Look): string[] {
  const lesson = course.lessons.find((each) => each.slug === asking);
  const text = lesson ? `${resetQuestion(lesson)} y/n` : note;
  return text === null ? [] : wrap(text, look.width).map(look.style.magenta);
}
