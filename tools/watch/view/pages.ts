import { highlight } from '../../terminal/code.ts';
import { renderDiff } from '../../terminal/diff.ts';
import type { Look } from '../../terminal/style.ts';
import { columns, truncate, wrap } from '../../terminal/text.ts';
import { keyActions } from '../state/actions.ts';
import type { Pair } from '../state/events.ts';
import type { State, WatchPage } from '../state/state.ts';
import { allLines } from './all-lessons.ts';

type ShownPage = Exclude<WatchPage, { kind: 'list' }>;

/** The heading of a page. */
export function pageTitle(page: ShownPage): string {
  const titles = {
    help: 'Keys',
    solution: 'One way to write it',
    diff: 'Yours and the solution',
    all: 'Every lesson',
  };
  return titles[page.kind];
}

/** The lines of a page; it scrolls. */
export function pageLines(page: ShownPage, state: State, look: Look): string[] {
  switch (page.kind) {
    case 'help':
      return help(state, look);
    case 'solution':
      return page.pairs.flatMap((pair) => solution(pair, look));
    case 'diff':
      return page.pairs.flatMap((pair) => diff(pair, look));
    case 'all':
      return allLines(page, state.course, look);
  }
}

function help({ book }: State, look: Look): string[] {
  const { style } = look;
  const rows = keyActions.map(({ key, meaning }) => [style.bold(key), meaning]);
  const more = [
    ['y', 'go to the other lesson that you have saved, when asked'],
    ['Esc', 'put the hint away'],
    ['j k', 'scroll; so do arrows, space, PgUp and PgDn'],
  ].map(([key = '', text = '']) => [style.bold(key), text]);
  const text =
    'Save a file, and its tests run. The verdict is always about what is on the disk: this lesson, and everything that it runs on.';
  const address = book === null ? [] : ['', `The book is at ${style.link(style.cyan(book), book)}`];
  return [...wrap(text, look.width), '', ...columns([...rows, ...more], 3), ...address];
}

function solution({ name, solution: text }: Pair, look: Look): string[] {
  const { style, signs } = look;
  const code = highlight(text.trimEnd(), style);
  return [
    style.cyan(name),
    '',
    ...code.split('\n').map((line) => truncate(line, look.width, signs.more)),
    '',
  ];
}

function diff({ name, mine, solution: text }: Pair, look: Look): string[] {
  const { style } = look;
  if (mine === text) return [style.cyan(name), 'Yours is the solution, letter for letter.', ''];
  // What differs is not wrong for that: no red.
  const calm = { ...look, style: { ...style, red: style.cyan } };
  const comparison = { left: { title: 'yours', text: mine }, right: { title: 'solution', text } };
  return [style.cyan(name), ...renderDiff(comparison, calm), ''];
}
