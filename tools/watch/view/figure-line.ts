import type { Lesson } from '../../course/types.ts';
import { leadOf } from '../../report/lead.ts';
import type { State } from '../state/state.ts';

/** Where the page has a figure about the exercise at hand: which, and how to see it here. Empty when it has none. */
export function figureLine({ verdict, saved }: State, lesson: Lesson): string {
  const lead = verdict === null ? undefined : leadOf(verdict, lesson, saved);
  if (lead?.what !== 'test') return '';
  const { figures = [] } = lesson.exercises.find(({ number }) => number === lead.test.exercise) ?? {};
  const [first] = figures;
  if (first === undefined) return '';
  const names = figures.map((number) => `${lesson.number}.${number}`);
  const which = names.length === 1 ? `Figure ${names[0]} is` : `Figures ${names.join(', ')} are`;
  return `${which} about this exercise: npx lesson trace ${lesson.number} --figure ${first}`;
}
