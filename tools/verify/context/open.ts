import { findLesson } from '../../course/find.ts';
import { loadCourse } from '../../course/load.ts';
import { type CheckedCounts, type Context, judgeWith, recallWith, type VerifyOptions } from './context.ts';
import { dependenciesOf, readCommon } from './dependencies.ts';
import { readLesson } from './lesson-files.ts';
import { readFrontPage } from './quotations.ts';
import { judgeWrong } from './wrong-verdicts.ts';

/**
 * Reads the course and makes what rules work on.
 * @param note is called with a sentence that an author should read, and that is no finding.
 * @throws {UserError} when `options.lessons` names one that is not there.
 */
export async function openContext(
  root: string,
  options: VerifyOptions,
  note: (text: string) => void,
): Promise<Context> {
  const course = await loadCourse(root);
  const chosen = options.lessons?.length
    ? options.lessons.map((query) => findLesson(course, query, root))
    : course.lessons;
  const read = await Promise.all(course.lessons.map(readLesson));
  const all = new Map(read.map((lessonFiles) => [lessonFiles.lesson.folder, lessonFiles]));
  const lessons = read.filter(({ lesson }) => chosen.includes(lesson));
  const checked: CheckedCounts = {
    lessons: lessons.length,
    judged: 0,
    known: 0,
    wrongAnswers: 0,
    leftOut: 0,
    fences: 0,
    snippets: 0,
    hints: 0,
  };
  const common = options.memory === undefined ? '' : await readCommon(root);
  const dependencies = dependenciesOf(all, common);
  const recall = recallWith({ options, checked });
  const frontPage = await readFrontPage(root);
  const base = { root, course, frontPage, all, options, checked, lessons, dependencies, recall };
  const judge = judgeWith(base);
  let judged: ReturnType<Context['wrongVerdicts']> | undefined;
  const wrongVerdicts: Context['wrongVerdicts'] = () => {
    judged ??= judgeWrong({ ...base, judge });
    return judged;
  };
  return { ...base, judge, note, wrongVerdicts };
}
