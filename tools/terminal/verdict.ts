import type { Lesson } from '../course/types.ts';
import type { Kind, TestResult, Verdict } from '../runner/verdict.ts';
import { complaints, samePlace, where } from './complaints.ts';
import { firstFailure, sentenceCase, testName, told } from './failure.ts';
import { inlineMarkdown, stripMarkdown } from './markdown.ts';
import type { Look } from './style.ts';
import { tally } from './tally.ts';
import { indent, truncate, wrap } from './text.ts';
import { renderOutput } from './values.ts';

/** How a verdict is shown. */
export interface VerdictOptions {
  readonly look: Look;
  /** The tests are judged and the types are not yet. */
  readonly typesPending?: boolean;
  /** A sentence about how to go on, shown when the lesson passes. */
  readonly next?: string;
}

/**
 * A verdict as lines: what is wrong first, why, expected and received, the place, the code around it, what was
 * printed, and a count of the rest. Everything that a learner is told about a run is told here.
 */
export function renderVerdict(verdict: Verdict, lesson: Lesson, options: VerdictOptions): string[] {
  const inner = { ...options.look, width: options.look.width - 2 };
  const title = headline(verdict, lesson, options);
  const parts = body(verdict, lesson, { ...options, look: inner }).filter((part) => part.length > 0);
  return [title, ...parts.flatMap((part) => ['', ...indent(part, 2)])];
}

/** What happened, in a few words, where no test says it. */
export const heads: Record<Exclude<Kind, 'passed' | 'failed' | 'todo'>, string> = {
  broken: 'This does not run yet',
  'type-error': 'The tests pass, and the compiler objects',
  hung: 'This never ends',
  'out-of-memory': 'This ran out of memory',
  crashed: 'The run ended before the tests did',
  'no-tests': 'No test ran',
};

function headline(verdict: Verdict, lesson: Lesson, { look, typesPending }: VerdictOptions): string {
  const { style, signs } = look;
  const line = (sign: string, text: string) =>
    `${sign} ${style.bold(truncate(text, look.width - 2, signs.more))}`;
  switch (verdict.kind) {
    case 'passed':
      return typesPending
        ? line(style.yellow(signs.wait), 'The tests pass; the types are being checked')
        : line(style.green(signs.pass), `${stripMarkdown(lesson.title)}: done`);
    case 'failed':
    case 'todo': {
      const test = firstFailure(verdict, lesson);
      const wrong = test?.status === 'failed' || verdict.kind === 'failed';
      return line(
        wrong ? style.red(signs.fail) : style.yellow(signs.todo),
        test === undefined ? verdict.sentence : testName(test, look),
      );
    }
    default:
      return line(style.red(signs.fail), heads[verdict.kind]);
  }
}

type Parts = readonly string[][];

function body(verdict: Verdict, lesson: Lesson, options: VerdictOptions): Parts {
  switch (verdict.kind) {
    case 'passed':
      return passed(verdict, lesson, options);
    case 'failed':
    case 'todo':
      return failed(verdict, lesson, options.look);
    case 'type-error':
      return [...complaints(verdict, lesson, options.look), counted(verdict, lesson, options.look)];
    default:
      return broken(verdict, lesson, options.look);
  }
}

function passed(verdict: Verdict, lesson: Lesson, { look, typesPending, next }: VerdictOptions): Parts {
  const { style, signs, width } = look;
  const learned = lesson.question.replace(/^After this lesson,? you can\b/, 'Now you can');
  const open = lesson.exercises.filter((exercise) => {
    const own = verdict.tests.filter((test) => test.exercise === exercise.number);
    return exercise.stretch && own.some((test) => test.status !== 'passed');
  });
  const stretch = open.map(
    (exercise) => `${signs.stretch} ${exercise.number} ${stripMarkdown(exercise.title)}`,
  );
  return [
    counted(verdict, lesson, look),
    wrap(verdict.sentence.replace(/^(All \d+ tests pass|The test passes)\.\s*/, ''), width),
    typesPending ? [] : wrap(inlineMarkdown(learned, style), width),
    stretch.length > 0 ? [style.dim('To stretch, if you like:'), ...stretch] : [],
    ...stretched(verdict, lesson, look),
    typesPending ? [] : wrap(style.dim(still(lesson)), width),
    next !== undefined && !typesPending ? wrap(next, width) : [],
  ];
}

/** The page has more than exercises. */
function still(lesson: Lesson): string {
  const run = lesson.demo === null ? '' : ` npx lesson run ${lesson.number} runs the demo on what you wrote.`;
  return `Still on the page: “Break it” and “In Python”.${run}`;
}

/** A stretch exercise is in nobody's way, and whoever is at it is told what is wrong all the same. */
function stretched(verdict: Verdict, lesson: Lesson, look: Look): Parts {
  const test = firstFailure(verdict, lesson);
  if (test?.status !== 'failed') return [];
  return [
    [`${look.style.red(look.signs.fail)} ${look.style.bold(testName(test, look))}`],
    ...told(test, lesson, look),
  ];
}

function failed(verdict: Verdict, lesson: Lesson, look: Look): Parts {
  const { style, width } = look;
  const test = firstFailure(verdict, lesson);
  const said = test?.status === 'failed' ? (test.explanation ?? verdict.sentence) : verdict.sentence;
  const place = test?.place ?? verdict.place;
  // The frame belongs to the verdict's place, which can be another test's.
  const frame = samePlace(place, verdict.place) ? verdict.frame : undefined;
  const none: TestResult = { name: '', exercise: null, status: 'failed' };
  const shown: TestResult = { ...(test ?? none), explanation: said, ...(place && { place }) };
  return [
    ...told(shown, lesson, look, frame, verdict.output),
    wrap(inlineMarkdown(beyond(verdict.sentence, said), style), width),
    counted(verdict, lesson, look),
    ...complaints(verdict, lesson, look).slice(0, 1),
  ];
}

function broken(verdict: Verdict, lesson: Lesson, look: Look): Parts {
  const { style, width } = look;
  const during = verdict.tests.find((test) => test.name === verdict.during);
  const output = during?.output ?? verdict.output;
  return [
    wrap(style.yellow(inlineMarkdown(verdict.sentence, style)), width),
    verdict.during === undefined || verdict.sentence.includes(verdict.during)
      ? []
      : [`${style.dim('in')}  ${testName({ name: verdict.during } as TestResult, look)}`],
    where(verdict.place, verdict.frame, lesson, look),
    output ? renderOutput('it printed', output, look) : [],
    before(verdict, look),
    verdict.tests.some((test) => test.status !== 'not-run') ? counted(verdict, lesson, look) : [],
  ];
}

/** A test that failed before the run broke off often says why it broke off. */
function before(verdict: Verdict, look: Look): string[] {
  const test = verdict.tests.find(({ name, status }) => status === 'failed' && name !== verdict.during);
  if (test?.explanation === undefined) return [];
  const { style, width } = look;
  return [
    style.dim(`before that, ${testName(test, look)} failed:`),
    ...wrap(inlineMarkdown(sentenceCase(test.explanation), style), width),
  ];
}

function counted(verdict: Verdict, lesson: Lesson, { style, width }: Look): string[] {
  return wrap(tally(verdict, lesson), width).map(style.dim);
}

/** What a sentence says after `said`; all of it is said already when `said` ends it. */
function beyond(sentence: string, said: string): string {
  const at = sentence.indexOf(said);
  return at < 0 ? '' : sentence.slice(at + said.length).replace(/^[.!?…]?\s*/, '');
}
