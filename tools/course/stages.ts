import type { Lesson } from './types.ts';

/** Lessons that stand together under one letter. */
export interface Stage {
  readonly letter: string;
  readonly name: string;
  readonly lessons: readonly Lesson[];
}

/** The stages in the order of their lessons, each with its own. */
export function stagesOf(lessons: readonly Lesson[]): Stage[] {
  const stages: { letter: string; name: string; lessons: Lesson[] }[] = [];
  for (const lesson of lessons) {
    const last = stages.at(-1);
    if (last?.letter === lesson.stage.letter && last.name === lesson.stage.name) last.lessons.push(lesson);
    else stages.push({ ...lesson.stage, lessons: [lesson] });
  }
  return stages;
}

/** The lessons of the fast track, in order. */
export function fastTrack(lessons: readonly Lesson[]): Lesson[] {
  return lessons.filter((lesson) => lesson.fastTrack);
}

/** How long lessons take in all, without their stretch exercises. */
export function minutesIn(lessons: readonly Pick<Lesson, 'minutes'>[]): number {
  return lessons.reduce((sum, { minutes }) => sum + minutes, 0);
}
