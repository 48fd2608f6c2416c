import { findLesson } from '../find.ts';
import { loadCourse } from '../load.ts';
import { type Checked, type Context, judgeWith, type Rule, type VerifyOptions } from './context.ts';
import { exercises } from './exercises.ts';
import { fails } from './fails.ts';
import { type Finding, sorted } from './finding.ts';
import { hints } from './hints.ts';
import { links } from './links.ts';
import { markers } from './markers.ts';
import { readMaterial } from './material.ts';
import { names } from './names.ts';
import { prose } from './prose.ts';
import { readme } from './readme.ts';
import { solutions } from './solutions.ts';
import { starters } from './starters.ts';
import { tests } from './tests.ts';
import { types } from './types.ts';
import { unwritten } from './unwritten.ts';
import { judgeWrong, wrong } from './wrong.ts';

export type { Checked, VerifyOptions } from './context.ts';
export type { Finding } from './finding.ts';

/** What `verify` found, said by the way, and looked at. The course holds together when `findings` is empty. */
export interface Verified {
  readonly findings: readonly Finding[];
  readonly notes: readonly string[];
  readonly checked: Readonly<Checked>;
}

const RULES: readonly (readonly [step: string, rule: Rule])[] = [
  ['names', names],
  ['sections of README.md', readme],
  ['exercises', exercises],
  ['markers', markers],
  ['tests', tests],
  ['hints', hints],
  ['links', links],
  ['what is still to be written', unwritten],
  ['starters on disk', starters],
  ['types', types],
  ['solutions pass', solutions],
  ['starters fail', fails],
  ['wrong answers', wrong],
  ['prose', prose],
];

/**
 * Proves that the course holds together, rule by rule. Leaves nothing behind, and changes nothing without `fix`.
 * @throws {UserError} when `lessons` names one that is not there.
 * @throws {DOMException} `AbortError` when `signal` aborts.
 */
export async function verify(root: string, options: VerifyOptions): Promise<Verified> {
  const course = await loadCourse(root);
  const chosen = options.lessons?.length
    ? options.lessons.map((query) => findLesson(course, query, root))
    : course.lessons;
  const all = new Map(
    (await Promise.all(course.lessons.map(readMaterial))).map((material) => [
      material.lesson.folder,
      material,
    ]),
  );
  const checked: Checked = { lessons: 0, judged: 0, wrongAnswers: 0, fences: 0, snippets: 0, hints: 0 };
  const notes: string[] = [];
  const base = {
    root,
    course,
    all,
    options,
    checked,
    materials: [...all.values()].filter(({ lesson }) => chosen.includes(lesson)),
  };
  checked.lessons = base.materials.length;
  const judge = judgeWith(base);
  let judged: ReturnType<Context['wrongVerdicts']> | undefined;
  const context: Context = {
    ...base,
    judge,
    note: (text) => void notes.push(text),
    wrongVerdicts: () => {
      judged ??= judgeWrong({ ...base, judge });
      return judged;
    },
  };
  const findings: Finding[] = course.problems.map((message) => ({
    file: /^lessons\/[^ ]+/.exec(message)?.[0] ?? 'lessons',
    line: 1,
    message,
  }));
  if (checked.lessons === 0)
    findings.push({ file: 'lessons', line: 1, message: 'nothing was checked: there is no lesson here.' });
  for (const [step, rule] of checked.lessons === 0 ? [] : RULES) {
    options.signal?.throwIfAborted();
    options.onProgress?.(step);
    findings.push(...(await rule(context)));
  }
  return { findings: sorted(findings), notes, checked };
}
