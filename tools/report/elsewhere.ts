import type { Lesson } from '../course/types.ts';
import type { Fault, FaultPlace } from '../verdict.ts';
import { placeItem, type Report, type ReportItem, textItem } from './items.ts';

/** The lesson is right, and an earlier one is not, although its own tests do not see it. @param counted the tally of the lesson's tests. */
export function elsewhere(
  { lessons, sentence, where: spot }: Fault,
  lesson: Lesson,
  counted: readonly ReportItem[],
): Report {
  const where = lessons.map((folder) => `your ${folder}`).join(' and ');
  const alone =
    lessons.length === 1
      ? `On the solution of every earlier lesson it passes; with ${where} instead it does not: ${sentence}`
      : `On the solutions of the earlier lessons it passes. None of yours spoils it alone, and together they do: ${sentence}`;
  const next = `Mend ${where}: ${lessons.map((folder) => `\`npx lesson check ${Number.parseInt(folder, 10)}\``).join(', ')} judges it by its own tests, which may not see this. \`npx lesson check ${lesson.number} --reference\` judges this lesson alone.`;
  return {
    sign: 'fail',
    title: `Your ${lesson.folder} is right; the fault is in ${where}${spot?.exercise === undefined ? '' : `, exercise ${spot.exercise.number}`}`,
    isTest: false,
    parts: [
      ...textItem(alone, 'warning', true),
      ...(spot === undefined ? [] : faultItems(spot)),
      ...textItem(next, 'plain', true),
      ...counted,
    ],
  };
}

/** Where in an earlier lesson the fault is. */
function faultItems({ file, exercise, place }: FaultPlace): ReportItem[] {
  const named = exercise === undefined ? '' : `exercise ${exercise.number}, ${exercise.title}, in `;
  return [...textItem(`Look at ${named}\`${file}\`.`, 'plain', true), ...placeItem(place, undefined)];
}
