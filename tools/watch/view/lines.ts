import type { Lesson } from '../../course/types.ts';
import { progressOf } from '../../progress/reducer.ts';
import { renderVerdict } from '../../report/verdict-lines.ts';
import { stripMarkdown } from '../../terminal/markdown.ts';
import { type Look, plainLook } from '../../terminal/style.ts';
import { wrap } from '../../terminal/text.ts';
import { current, type State } from '../state/state.ts';
import { divergenceLine } from '../state/tracing.ts';
import { figureLine } from './figure-line.ts';

/**
 * The watcher without a terminal: gives the lines to print when a state follows another. One block for each verdict,
 * and sentences as they come.
 */
export function plainLines(before: State | null, state: State, unicode = true): string[] {
  const look = plainLook(80, unicode);
  const lines: string[] = [];
  const lesson = current(state);
  if (before === null || before.slug !== state.slug) {
    lines.push(`Running the tests of lessons/${state.folder}; every save runs them again.`);
  }
  const { notice: note, book } = state;
  if (book !== null && book !== before?.book) lines.push(`The book is at ${book}`);
  // What no page says is about keys, and there are none here either.
  if (note !== null && note.page !== null && note.text !== before?.notice?.text)
    lines.push(...wrap(note.text, look.width));
  if (state.offer !== null && state.offer !== before?.offer) {
    lines.push(`You saved another lesson: \`npx lesson watch ${state.offer}\` goes there.`);
  }
  if (lesson !== undefined && state.verdict !== null)
    lines.push(...verdictLines(before, state, lesson, look));
  return lines;
}

/** The verdict of the tests as soon as it is there; what the compiler has to add when it has spoken. */
function verdictLines(before: State | null, state: State, lesson: Lesson, look: Look): string[] {
  const { verdict, types } = state;
  const divergence = before?.traced === state.traced ? '' : (divergenceLine(state) ?? '');
  if (divergence !== '') return ['', ...wrap(stripMarkdown(divergence), look.width)];
  if (verdict === null || (verdict === before?.verdict && types === before.types)) return [];
  const isNew = verdict.hash !== before?.verdict?.hash || before.types !== 'checking';
  if (isNew && verdict.kind === 'passed' && types === 'checking') {
    return ['', `${look.signs.wait} The tests pass; the types are being checked.`];
  }
  const onward =
    state.book === null ? '`npx lesson watch` with the next number' : 'the next page of the book';
  const next = `Save on, or stop with Ctrl-C; ${onward} goes on.`;
  const { saved } = state;
  const { firstTries } = progressOf(state.progress, lesson.slug);
  const hasMore = isNew || verdict.kind !== before.verdict?.kind || verdict.kind === 'passed';
  const lines = hasMore ? ['', ...renderVerdict(verdict, lesson, { look, next, saved, firstTries })] : [];
  if (!hasMore && verdict.typeProblems[0] !== undefined) {
    const { file, line, column, message, code } = verdict.typeProblems[0];
    lines.push(
      ...wrap(`The compiler objects too, at ${file}:${line}:${column}: ${message} (${code})`, look.width),
    );
  }
  const figure = hasMore ? wrap(figureLine(state, lesson), look.width) : [];
  if (figure.length > 0) lines.push('', ...figure);
  const failed = typeof types === 'object' ? `The compiler could not be asked: ${types.failed}` : '';
  return [...lines, ...wrap(failed, look.width)];
}
