import type { LessonProgress, Progress } from './types.ts';

/**
 * Both progresses in one: every tick (with the earlier time and the bytes it stands for), every exercise, the
 * larger count of hints. Where only one can be, as with the current lesson, `ours` stays. Pure.
 */
export function mergeProgress(ours: Progress, theirs: Progress): Progress {
  const lessons = { ...ours.lessons };
  for (const [slug, other] of Object.entries(theirs.lessons)) {
    const own = Object.hasOwn(lessons, slug) ? lessons[slug] : undefined;
    Object.defineProperty(lessons, slug, {
      value: own ? mergeLesson(own, other) : other,
      enumerable: true,
      configurable: true,
      writable: true,
    });
  }
  return { ...theirs, ...ours, lessons };
}

function mergeLesson(ours: LessonProgress, theirs: LessonProgress): LessonProgress {
  const { passedAt, passedHash, lookedAt, ...rest } = { ...theirs, ...ours };
  const passed = earlier(ours.passedAt, theirs.passedAt) === ours.passedAt ? ours : theirs;
  const looked = earlier(ours.lookedAt, theirs.lookedAt);
  const exercises = [...new Set([...ours.exercises, ...theirs.exercises])].sort((a, b) => a - b);
  const hints: Record<string, number> = { ...theirs.hints };
  for (const [exercise, shown] of Object.entries(ours.hints)) {
    hints[exercise] = Math.max(shown, hints[exercise] ?? 0);
  }
  const firstTries: Record<string, boolean> = { ...theirs.firstTries };
  // Nobody knows which of two came first: a line that was wrong in one place is not counted.
  for (const [line, right] of Object.entries(ours.firstTries ?? {})) {
    firstTries[line] = right && firstTries[line] !== false;
  }
  return {
    ...rest,
    ...(Object.keys(firstTries).length > 0 && { firstTries }),
    ...(passed.passedAt !== undefined && { passedAt: passed.passedAt }),
    ...(passed.passedHash !== undefined && { passedHash: passed.passedHash }),
    exercises,
    hints,
    ...(looked !== undefined && { lookedAt: looked }),
  };
}

function earlier(a: string | undefined, b: string | undefined): string | undefined {
  if (a === undefined || b === undefined) return a ?? b;
  return Date.parse(b) < Date.parse(a) ? b : a;
}
