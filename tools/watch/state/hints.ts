import { hintKey, progressOf } from '../../progress/reducer.ts';
import { type ExerciseAtHand, exerciseAtHand } from '../../report/exercise-at-hand.ts';
import { closePage } from './pages.ts';
import { current, notice, remember, type State, type Step, stepTo } from './state.ts';

/** Hints that are open: the first `shown` of the exercise's. */
export interface OpenHints {
  readonly exercise: ExerciseAtHand;
  readonly shown: number;
}

/** The exercise that fails now; before there is a verdict, the first that is not done. Undefined when all is well. */
export function exerciseNow(state: State): ExerciseAtHand | undefined {
  const lesson = current(state);
  if (lesson === undefined) return undefined;
  return exerciseAtHand(lesson, state.verdict, progressOf(state.progress, lesson.slug), state.saved);
}

/** The hints on the screen: only while the exercise that they belong to is the one that fails. */
export function openHints(state: State): OpenHints | null {
  const exercise = exerciseNow(state);
  if (exercise === undefined || exercise.number !== state.hint) return null;
  const shown = seenOf(state, exercise);
  // Those that were open may have been about another line of the prediction.
  return shown === 0 ? null : { exercise, shown };
}

/** How many hints for an exercise of the lesson have been shown, now or before. */
export function seenOf(state: State, exercise: ExerciseAtHand): number {
  const key = hintKey(exercise.number, exercise.line);
  const remembered = progressOf(state.progress, state.slug).hints[key] ?? 0;
  return Math.min(remembered, exercise.hints.length);
}

/** The hint key: opens the hints that were shown before, or else shows one more. */
export function hintPressed(state: State): Step {
  const exercise = exerciseNow(state);
  if (exercise === undefined) {
    const why =
      state.verdict?.kind === 'type-error'
        ? 'Every test passes: no hint knows more than the compiler here.'
        : 'Nothing fails here: there is nothing to hint at.';
    return stepTo({ ...state, notice: notice(why) });
  }
  const { number, line, hints } = exercise;
  if (hints.length === 0) return stepTo({ ...state, notice: notice(`Exercise ${number} has no hints.`) });
  const shown = seenOf(state, exercise);
  const open: State = { ...closePage(state), hint: number };
  if (state.hint !== number && shown > 0) return stepTo(open);
  if (shown === hints.length) {
    const what = `That was the last hint for exercise ${number}.`;
    return stepTo({ ...open, notice: notice(`${what} Press s for the solution.`, what) });
  }
  return remember(open, { type: 'hint-shown', slug: state.slug, exercise: number, line, shown: shown + 1 });
}
