import { nearest } from '../../../course/find.ts';
import type { EndlessEnd } from '../../../course/formats/wrong-answer.ts';
import type { Lesson } from '../../../course/types.ts';
import type { WrongAnswer } from '../../../course/wrong-answers.ts';
import { firstFailure } from '../../../report/first-failure.ts';
import { unmarked } from '../../../terminal/markdown.ts';
import type { Verdict } from '../../../verdict.ts';
import type { Context } from '../../context/context.ts';
import type { Finding } from '../../context/finding.ts';

/**
 * Each wrong answer is caught by the test, or the compiler, that is named for it, which says why. That test is the one that a
 * learner is told of: when another one fails before it, its words would be read first.
 */
export async function wrongAnswersCaught(context: Context): Promise<Finding[]> {
  const lessonOf = new Map(
    context.lessons.flatMap(({ lesson, wrong }) => wrong.map((answer) => [answer.file, lesson])),
  );
  return [...(await context.wrongVerdicts())].flatMap(([answer, verdict]) => {
    const lesson = lessonOf.get(answer.file);
    const message = notCaught(answer, verdict) ?? (lesson ? notFirst(answer, verdict, lesson) : null);
    return message === null ? [] : [{ file: answer.file, line: 1, message }];
  });
}

function notCaught(answer: WrongAnswer, verdict: Verdict): string | null {
  const { caughtBy, saysWhen } = answer;
  if (!caughtBy) return null;
  const says = (isEndless(verdict.kind) && saysWhen?.[verdict.kind]) || answer.says;
  const isAccepted = ['passed', 'type-error'].includes(verdict.kind);
  if (caughtBy.by === 'compiler') {
    const bad = verdict.tests.find(({ status }) => status !== 'passed');
    if (!bad && isAccepted) return null;
    return `the compiler should be what refuses it, and the verdict is "${verdict.kind}"${bad ? ` at "${bad.name}"` : ''}: ${verdict.sentence} Name the test in \`Caught by:\`.`;
  }
  const named = verdict.tests.find(({ name }) => name === caughtBy.test);
  // A lesson passes although a stretch exercise fails, so its kind alone does not tell.
  if (isAccepted && verdict.tests.every(({ status }) => status === 'passed')) {
    const wanted = caughtBy.by === 'test' ? `say \`${says}\`` : `be ${caughtBy.by}`;
    return `it passes every test: "${caughtBy.test}" should fail, and ${wanted}. Make the test stronger.`;
  }
  if (!named && verdict.during !== caughtBy.test) {
    const names = verdict.tests.map(({ name }) => name);
    const guess = nearest(caughtBy.test, names);
    return `there is no test "${caughtBy.test}".${guess ? ` Did you mean "${guess}"?` : ''}`;
  }
  if (caughtBy.by === 'test' && named?.status !== 'failed')
    return `"${caughtBy.test}" does not catch it; the verdict is "${verdict.kind}", and what fails is ${failing(verdict)}. Make that test stronger, or name the other.`;
  if (caughtBy.by !== 'test' && !(isStoppedAs(caughtBy.by, verdict) && verdict.during === caughtBy.test))
    return `it should be ${caughtBy.by} in "${caughtBy.test}", and the verdict is "${verdict.kind}": ${verdict.sentence}`;
  const told = named?.explanation ?? '';
  const report = [told, unmarked(told), unmarked(verdict.sentence)].join('\n');
  if (report.includes(says)) return null;
  return `the learner is not told \`${says}\`, but: ${named?.explanation ?? verdict.sentence}`;
}

function isStoppedAs(wanted: EndlessEnd | 'hung or out-of-memory', { kind }: Verdict): boolean {
  return isEndless(kind) && wanted.split(' or ').includes(kind);
}

function isEndless(kind: Verdict['kind']): kind is EndlessEnd {
  return kind === 'hung' || kind === 'out-of-memory';
}

function notFirst({ caughtBy }: WrongAnswer, verdict: Verdict, lesson: Lesson): string | null {
  if (caughtBy?.by !== 'test') return null;
  const first = firstFailure(verdict, lesson);
  if (first === undefined || first.name === caughtBy.test) return null;
  return `a learner is told of "${first.name}" first: ${first.explanation ?? ''} Put the test that is named before it, or make that one pass.`;
}

function failing({ tests }: Verdict): string {
  const names = tests
    .filter(({ status }) => status === 'failed' || status === 'todo')
    .map(({ name }) => `"${name}"`);
  return names.length === 0 ? 'nothing' : names.slice(0, 3).join(', ');
}
