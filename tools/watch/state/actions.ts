import { join } from 'node:path';
import type { Lesson } from '../../course/types.ts';
import { resetQuestion } from '../../progress/backups/reset-words.ts';
import { type Action, type ActionSubject, onLesson, STAYS } from './action.ts';
import { placesOf, target } from './edit-target.ts';
import type { Key } from './events.ts';
import { hintPressed } from './hints.ts';
import { openListing } from './list.ts';
import { go, move } from './navigation.ts';
import { checkAll, closePage, openPage, reveal, revealQuestion } from './pages.ts';
import { current, lookAt, notice, type State, type Step, stepTo } from './state.ts';

/** All of them, in the order of the key line and of the help page: to add a key, add a row; a button also has to be drawn, see ../README.md. */
export const actions: readonly Action[] = [
  {
    name: 'next',
    key: 'n',
    word: 'next',
    meaning: 'go to the next lesson; nothing else does',
    rank: 10,
    pages: 'watched',
    run: (state) => move(state, 1),
  },
  {
    name: 'prev',
    key: 'p',
    word: 'prev',
    meaning: 'go back to the previous lesson',
    rank: 4,
    pages: 'watched',
    run: (state) => move(state, -1),
  },
  {
    name: 'list',
    key: 'l',
    word: 'list',
    meaning: 'the list of lessons: search, filter, go anywhere',
    rank: 9,
    pages: null,
    run: (state) => stepTo(openPage(state, { kind: 'list', listing: openListing(state.slug) })),
  },
  {
    name: 'hint',
    key: 'h',
    word: 'hint',
    meaning: 'a hint for the exercise that fails; again for the next',
    rank: STAYS,
    pages: 'watched',
    run: onLesson(hintPressed),
  },
  {
    name: 'run',
    key: 'r',
    word: 'run',
    meaning: 'run the tests again, though nothing has changed',
    rank: 5,
    pages: 'watched',
    run: onLesson((state, lesson) => stepTo(closePage(state), lookAt(state, lesson, { force: true }))),
  },
  {
    name: 'solution',
    key: 's',
    word: 'solution',
    meaning: 'the solution; asks first while the lesson does not pass',
    rank: 6,
    pages: null,
    question: (state, lesson) => revealQuestion(state, lesson, 'solution'),
    run: onLesson((state, lesson, { at }) => reveal(state, lesson, 'solution', at)),
  },
  {
    name: 'diff',
    key: 'd',
    word: 'diff',
    meaning: 'your code beside the solution; asks first, too',
    rank: 2,
    pages: null,
    question: (state, lesson) => revealQuestion(state, lesson, 'diff'),
    run: onLesson((state, lesson, { at }) => reveal(state, lesson, 'diff', at)),
  },
  {
    name: 'reset',
    key: 'x',
    word: 'reset',
    meaning: 'put the files back as they came; yours are kept aside',
    rank: 1,
    pages: 'watched',
    question: (_, lesson) => resetQuestion(lesson),
    run: onLesson((state, lesson) => stepTo(state, { type: 'reset', lesson })),
  },
  {
    name: 'all',
    key: 'c',
    word: 'all',
    meaning: 'check every lesson',
    rank: 3,
    pages: null,
    run: checkAll,
  },
  {
    name: 'open',
    key: 'o',
    word: 'open',
    meaning: 'open the file in your editor (EDITOR), where it fails',
    rank: 7,
    pages: 'watched',
    run: onLesson(openEditor),
  },
  {
    name: 'book',
    key: 'b',
    word: 'book',
    meaning: 'the page of this lesson in your browser',
    rank: 8,
    pages: null,
    run: openBookPage,
  },
  {
    name: 'help',
    key: '?',
    word: 'help',
    meaning: 'this page',
    rank: STAYS,
    pages: null,
    run: (state) =>
      stepTo(state.page?.kind === 'help' ? closePage(state) : openPage(state, { kind: 'help' })),
  },
  {
    name: 'quit',
    key: 'q',
    word: 'quit',
    meaning: 'quit; Ctrl-C does, too',
    rank: STAYS,
    pages: null,
    run: (state) => stepTo(state, { type: 'quit' }),
  },
  {
    name: 'go',
    key: null,
    word: 'go',
    meaning: 'go to the lesson of the page',
    rank: STAYS,
    pages: 'other',
    run: onLesson(go),
  },
];

/** Those that have a key. */
export const keyActions: readonly (Action & { readonly key: Key })[] = actions.flatMap(
  ({ key, ...action }) => (key === null ? [] : [{ ...action, key }]),
);

/** Those that a page may ask for: what buttons can do. */
export const actionsForPages: readonly Action[] = actions.filter(({ pages }) => pages !== null);

/** Opens the editor at the place that a page asks for, when the verdict names it; without one, where the lesson fails. */
function openEditor(state: State, lesson: Lesson, { place }: ActionSubject): Step {
  if (place === undefined) return stepTo(state, { type: 'edit', ...target(state, lesson) });
  const named = placesOf(state).find(
    ({ file, line, column }) => file === place.file && line === place.line && column === place.column,
  );
  if (named === undefined)
    return stepTo({
      ...state,
      notice: notice('That place is of an earlier verdict. The places of the last one can be opened.'),
    });
  return stepTo(state, { type: 'edit', ...named, file: join(state.course.root, named.file) });
}

/** Opens the page of the lesson in the browser; the map when the lesson is gone. */
function openBookPage(state: State): Step {
  if (state.book === null) {
    const closed =
      'The book is not open: it opens after the first verdict. If it does not, `npx lesson book` says why.';
    return stepTo({ ...state, notice: notice(closed) });
  }
  const lesson = current(state);
  return stepTo(state, { type: 'browse', path: lesson === undefined ? '' : `lessons/${lesson.folder}/` });
}
