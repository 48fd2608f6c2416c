import type { Lesson } from '../../course/types.ts';
import { progressOf } from '../../progress/reducer.ts';
import { doneCount } from '../../progress/status.ts';
import { checklistRow, exerciseStatuses } from '../../report/checklist.ts';
import { renderVerdict } from '../../report/verdict-lines.ts';
import { stripMarkdown } from '../../terminal/markdown.ts';
import { progressBar } from '../../terminal/progress-bar.ts';
import type { Look } from '../../terminal/style.ts';
import { ends, indent, wrap } from '../../terminal/text.ts';
import { rule, type Window } from '../../terminal/window.ts';
import { keyActions } from '../state/actions.ts';
import { openHints } from '../state/hints.ts';
import { longRun, nextSentence, notAsked } from '../state/sentences.ts';
import { current, lessonOf, type State, way } from '../state/state.ts';
import { divergenceLine } from '../state/tracing.ts';
import { figureLine } from './figure-line.ts';
import { hintPanel } from './hints.ts';
import { keyLine } from './key-line.ts';
import { listWindow } from './list.ts';
import { pageLines, pageTitle } from './pages.ts';

/** What the watcher shows of a state. Pure. */
export function view(state: State, outer: Look): Window {
  const look = { ...outer, width: Math.max(10, outer.width - 2) };
  const { page } = state;
  if (page?.kind === 'list') {
    return margin(
      listWindow(page.listing, state.course, state.progress, state.slug, state.notice?.text ?? null, look),
    );
  }
  const lesson = current(state);
  const top = [...header(state, lesson, look), rule(look)];
  const words = keyActions.map((action) =>
    action.name === 'quit' && page !== null ? { ...action, word: 'back' } : action,
  );
  const keys = keyLine(words, look, readyKey(state));
  const bottom = [rule(look), ...said(state, look), keys];
  if (page !== null) {
    const title = look.style.bold(pageTitle(page));
    return margin({ top: [...top, title], body: ['', ...pageLines(page, state, look)], bottom });
  }
  const body =
    lesson === undefined
      ? []
      : ['', ...verdictLines(state, lesson, look, state.size.rows - top.length - bottom.length - 1)];
  const hints = openHints(state);
  return margin({ top, body, panel: hints === null ? [] : hintPanel(hints, look), bottom });
}

/** One blank column at the left of everything. */
function margin(window: Window): Window {
  const { top, body, bottom, panel = [] } = window;
  return {
    ...window,
    top: indent(top, 1),
    body: indent(body, 1),
    bottom: indent(bottom, 1),
    panel: indent(panel, 1),
  };
}

function header(state: State, lesson: Lesson | undefined, look: Look): string[] {
  const { style, signs } = look;
  const { progress, verdict, run } = state;
  const lessons = way(state);
  const done =
    progressBar(doneCount({ lessons }, progress), lessons.length, look.width < 60 ? 8 : 16, look) +
    (look.width < 60 ? '' : state.fast ? ' of the fast track' : ' lessons');
  if (lesson === undefined) return [ends(style.bold(state.folder), done, look.width)];
  const number = String(lesson.number).padStart(2, '0');
  const running = run === null ? '' : style.magenta(` ${signs.wait} running`);
  const title = `${style.dim(number)} ${style.bold(stripMarkdown(lesson.title))}${running}`;
  const items = exerciseStatuses(lesson, verdict, progressOf(progress, lesson.slug).exercises);
  return [ends(title, done, look.width), ...checklistRow(items, look)];
}

/** The verdict on the bytes on disk; while those are judged, the one before, and soon a line that says so. */
function verdictLines(state: State, lesson: Lesson, look: Look, rows: number): string[] {
  const { verdict, run, types } = state;
  const { style, signs } = look;
  const file = `lessons/${lesson.folder}`;
  if (verdict === null) return [`${style.magenta(signs.wait)} Running the tests of ${file}`];
  if (run?.slow) return wrap(`${style.magenta(signs.wait)} ${longRun}`, look.width);
  const typesPending = types === 'checking' && verdict.kind === 'passed';
  const divergence = divergenceLine(state);
  const figure = wrap(figureLine(state, lesson), look.width);
  const verdictOnly = renderVerdict(verdict, lesson, {
    look,
    typesPending,
    divergence,
    rows: figure.length === 0 ? rows : rows - figure.length - 1,
    saved: state.saved,
    firstTries: progressOf(state.progress, lesson.slug).firstTries,
    next: nextSentence(state, true),
  });
  const lines = figure.length === 0 ? verdictOnly : [...verdictOnly, '', ...figure.map(style.dim)];
  if (typeof types === 'string' || verdict.kind !== 'passed') return lines;
  return [...lines, '', ...wrap(style.magenta(notAsked(types.failed)), look.width)];
}

function readyKey(state: State): string | undefined {
  const { verdict, types, run } = state;
  return verdict?.kind === 'passed' && types === 'known' && run === null ? 'n' : undefined;
}

/** What stands above the keys: a question, an offer, a note. */
function said(state: State, look: Look): string[] {
  const { style } = look;
  const other = state.offer === null ? undefined : lessonOf(state, state.offer);
  if (state.asking !== null) return wrap(style.magenta(`${state.asking.text} y/n`), look.width);
  if (state.notice !== null) return wrap(state.notice.text, look.width).slice(0, 3).map(style.magenta);
  if (other === undefined) return [];
  return wrap(style.magenta(`You saved ${other.folder}; press y to go there.`), look.width);
}
