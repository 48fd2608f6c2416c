import type { Lesson } from '../course/types.ts';
import { stripMarkdown, unmarked } from '../terminal/markdown.ts';
import type { Kind, TestResult, TypeProblem, Verdict } from '../verdict.ts';
import { elsewhere } from './elsewhere.ts';
import { about, firstFailure, saidOf } from './first-failure.ts';
import { outputItem, placeItem, type Report, type ReportItem, samePlace, textItem } from './items.ts';
import { leadOf } from './lead.ts';
import { substitutedSentence } from './substituted.ts';
import { firstTrySentence, tally } from './tally.ts';
import { typeAside, typeProblemLines } from './type-problems.ts';

/** What there is to say besides the verdict. */
export interface ReportContext {
  /** The tests are judged and the types are not yet. */
  readonly typesPending?: boolean | undefined;
  /** What is remembered of the first answers to the lines of the prediction. */
  readonly firstTries?: Readonly<Record<string, boolean>> | undefined;
  /** A sentence about how to go on, said when the lesson passes; in Markdown. */
  readonly next?: string | undefined;
  /** The files that were saved last, from the root: faults in them are reported first. */
  readonly saved?: readonly string[] | undefined;
  /** Whether the learner asked for the solutions of all earlier lessons. */
  readonly onReference?: boolean | undefined;
  /** Where the trace of the test that failed diverges from that of the solution; one sentence, in Markdown. */
  readonly divergence?: string | undefined;
}

/** What happened, in a few words, where no test says it. */
export const HEADLINES: Record<Exclude<Kind, 'passed' | 'failed' | 'todo'>, string> = {
  broken: 'This does not run yet',
  'type-error': 'The tests pass, and the compiler objects',
  hung: 'This never ends',
  'out-of-memory': 'This ran out of memory',
  crashed: 'The run ended before the tests did',
  'no-tests': 'No test ran',
  incomplete: 'No pass yet: the tests are incomplete',
  trouble: 'Your code could not be judged',
};

/**
 * What is wrong first, why, expected and received, the place, the code around it, what was printed, and a count of the
 * rest. Everything that a learner is told about a run is told here.
 */
export function reportOn(verdict: Verdict, lesson: Lesson, context: ReportContext): Report {
  const report = verdict.fault
    ? elsewhere(verdict.fault, lesson, counted(verdict, lesson))
    : own(verdict, lesson, context);
  return { ...report, parts: [...report.parts, ...stands(verdict, context)] };
}

function own(verdict: Verdict, lesson: Lesson, context: ReportContext): Report {
  const { kind } = verdict;
  switch (kind) {
    case 'passed': {
      const title = context.typesPending
        ? 'The tests pass; the types are being checked'
        : `${stripMarkdown(lesson.title)}: done`;
      const sign = context.typesPending ? 'wait' : 'pass';
      return { sign, title, isTest: false, parts: passed(verdict, lesson, context) };
    }
    case 'failed':
    case 'todo': {
      const lead = leadOf(verdict, lesson, context.saved);
      if (lead?.what === 'types') return objected('The compiler objects', lead.problems, verdict, lesson);
      const test = lead?.test;
      const sign = test?.status === 'failed' || kind === 'failed' ? 'fail' : 'todo';
      const title = test?.name ?? unmarked(verdict.sentence);
      return { sign, title, isTest: test !== undefined, parts: failed(verdict, lesson, test, context) };
    }
    case 'type-error': {
      const lead = leadOf(verdict, lesson, context.saved);
      const problems = lead?.what === 'types' ? lead.problems : verdict.typeProblems;
      return objected(HEADLINES[kind], problems, verdict, lesson);
    }
    default:
      return {
        sign: 'fail',
        title: headlineOf(kind, verdict),
        isTest: false,
        parts: broken(verdict, lesson),
      };
  }
}

function objected(title: string, problems: readonly TypeProblem[], verdict: Verdict, lesson: Lesson): Report {
  const parts = [...typeProblemLines(problems), ...counted(verdict, lesson)];
  return { sign: 'fail', title, isTest: false, parts };
}

/** What broke off the run can come when all tests have run. */
function headlineOf(kind: keyof typeof HEADLINES, { tests, during }: Verdict): string {
  const isWhole = tests.length > 0 && tests.every(({ status }) => status !== 'not-run');
  return kind === 'crashed' && isWhole && during === undefined
    ? 'Something went wrong outside the tests'
    : HEADLINES[kind];
}

/** Whose earlier lessons this one ran on, where it is not the learner's. */
function stands({ substituted = [] }: Verdict, { onReference }: ReportContext): ReportItem[] {
  return textItem(substitutedSentence(substituted, onReference), 'aside');
}

function counted(verdict: Verdict, lesson: Lesson): ReportItem[] {
  return textItem(tally(verdict, lesson), 'aside');
}

/** Told when nothing is wrong, or the prediction is what was saved last: not at every save of the code. */
function predicted(verdict: Verdict, lesson: Lesson, context: ReportContext): ReportItem[] {
  const { firstTries, saved = [], typesPending } = context;
  const { files = [] } = lesson.exercises.find(({ number }) => number === 0) ?? {};
  const isSaved = files.some((name) => saved.includes(`lessons/${lesson.folder}/${name}`));
  const isTold = isSaved || verdict.kind === 'todo' || verdict.kind === 'passed';
  if (!isTold || typesPending) return [];
  return textItem(firstTrySentence(verdict, lesson, firstTries), 'aside');
}

function passed(verdict: Verdict, lesson: Lesson, context: ReportContext): ReportItem[] {
  const { typesPending, next = '' } = context;
  const learned = lesson.question.replace(/^After this lesson,? you can\b/, 'Now you can');
  const exercises = lesson.exercises.filter((exercise) => {
    const own = verdict.tests.filter((test) => test.exercise === exercise.number);
    return exercise.stretch && own.some((test) => test.status !== 'passed');
  });
  return [
    ...counted(verdict, lesson),
    ...predicted(verdict, lesson, context),
    ...textItem(verdict.stretchTrouble ?? ''),
    ...(typesPending ? [] : textItem(learned, 'plain', true)),
    ...(exercises.length > 0 ? [{ kind: 'stretch', exercises } as const] : []),
    ...stretched(verdict, lesson),
    ...(typesPending ? [] : [...textItem(still(lesson), 'aside', true), ...textItem(next, 'plain', true)]),
  ];
}

/** The page has more than exercises. */
function still(lesson: Lesson): string {
  const run =
    lesson.demo === null ? '' : ` \`npx lesson run ${lesson.number}\` runs the demo on what you wrote.`;
  return `Still on the page: “Break it” and “In Python”.${run}`;
}

/** A stretch exercise holds nobody up; a learner who is at one is told what is wrong with it all the same. */
function stretched(verdict: Verdict, lesson: Lesson): ReportItem[] {
  const test = firstFailure(verdict, lesson);
  if (test?.status !== 'failed') return [];
  return [{ kind: 'failure', test: test.name }, ...about(test)];
}

function failed(
  verdict: Verdict,
  lesson: Lesson,
  test: TestResult | undefined,
  context: ReportContext,
): ReportItem[] {
  const { divergence = '' } = context;
  const isSaid = test?.status === 'failed' && test.explanation !== undefined;
  const place = test?.place ?? verdict.place;
  // The frame belongs to the verdict's place, which can be another test's.
  const frame = samePlace(place, verdict.place) ? verdict.frame : undefined;
  const none: TestResult = { name: '', exercise: null, status: 'failed' };
  const { isVerbatim, ...rest } = test ?? none;
  const said = isSaid
    ? { ...rest, ...(isVerbatim && { isVerbatim }) }
    : { ...rest, explanation: verdict.sentence };
  const shown: TestResult = { ...said, ...(place && { place }) };
  return [
    ...about(shown, frame, verdict.output),
    ...textItem(divergence, 'plain', true),
    ...counted(verdict, lesson),
    ...predicted(verdict, lesson, context),
    ...typeAside(verdict.typeProblems),
  ];
}

function broken(verdict: Verdict, lesson: Lesson): ReportItem[] {
  const { during, sentence } = verdict;
  const test = verdict.tests.find(({ name }) => name === during);
  const ran = verdict.tests.some(({ status }) => status !== 'not-run');
  return [
    ...textItem(sentence, 'warning', true),
    ...placeItem(verdict.place, verdict.frame),
    ...outputItem(test?.output ?? verdict.output),
    ...before(verdict),
    ...(ran ? counted(verdict, lesson) : []),
  ];
}

/** A test that failed before the run broke off often says why it broke off. */
function before(verdict: Verdict): ReportItem[] {
  const test = verdict.tests.find(({ name, status }) => status === 'failed' && name !== verdict.during);
  if (test?.explanation === undefined) return [];
  return [{ kind: 'before', test: test.name, text: saidOf(test), isMarkdown: !test.isVerbatim }];
}
