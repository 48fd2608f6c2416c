import { plainLook } from '../terminal/style.ts';
import { wrap } from '../terminal/text.ts';
import { renderVerdict } from '../terminal/verdict.ts';
import { current, type State } from './state.ts';

/**
 * The watcher without a terminal: gives the lines to print when a state follows another. One block for each verdict,
 * when all is known about it; sentences as they come.
 */
export function plainLines(before: State | null, state: State, unicode = true): string[] {
  const look = plainLook(80, unicode);
  const lines: string[] = [];
  const lesson = current(state);
  if (before === null || before.slug !== state.slug) {
    lines.push(`Running the tests of lessons/${state.folder}; every save runs them again.`);
  }
  if (state.note !== null && state.note !== before?.note) lines.push(...wrap(state.note, look.width));
  if (state.offer !== null && state.offer !== before?.offer) {
    lines.push(`You saved another lesson: \`npx lesson watch ${state.offer}\` goes there.`);
  }
  const settled = state.verdict !== null && state.types !== 'checking' && state.run === null;
  const isNew = before?.verdict !== state.verdict || before?.types !== state.types;
  if (lesson !== undefined && settled && isNew && state.verdict !== null) {
    const next = 'Save on, or stop with Ctrl-C; `npx lesson watch` with the next number goes on.';
    lines.push('', ...renderVerdict(state.verdict, lesson, { look, next }));
    if (typeof state.types === 'object')
      lines.push('', ...wrap(`The compiler could not be asked: ${state.types.failed}`, 80));
  }
  return lines;
}
