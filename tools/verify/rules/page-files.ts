import { join } from 'node:path';
import { parseFigures } from '../../course/formats/figures.ts';
import { regions } from '../../course/formats/markers.ts';
import type { PageFiles } from '../../course/formats/page-files.ts';
import { type Role, roleOf } from '../../course/lesson-folder.ts';
import { fromRoot } from '../../system/files.ts';
import type { Context } from '../context/context.ts';
import type { Finding } from '../context/finding.ts';
import type { LessonFiles } from '../context/lesson-files.ts';

const LABELS: Readonly<Record<keyof PageFiles, string>> = {
  write: '**You write**',
  first: '**Read first**',
  later: '**Not today**',
};

/** What a page says below its question of the files of its lesson is so, and what lies beside it is there to be written in. */
export function* pageFiles({ root, lessons }: Context): Generator<Finding> {
  for (const lessonFiles of lessons) {
    const { lesson, solution } = lessonFiles;
    for (const finding of [...list(lessonFiles), ...named(lessonFiles)])
      yield { file: fromRoot(root, lesson.readme), ...finding };
    for (const name of namesOf(lessonFiles, 'exercise')) {
      if (regions(solution.get(name) ?? '').length > 0) continue;
      const message =
        'there is nothing to write in it: move it to given/, in the solution and in the lesson.';
      yield { file: fromRoot(root, join(lesson.solutionDir, name)), line: 1, message };
    }
  }
}

type Said = Omit<Finding, 'file'>;

/** The list is there, and has its lines in their order. */
function* list({ page }: LessonFiles): Generator<Said> {
  const { items } = page.head;
  if (!items.some(({ kind }) => kind === 'write')) {
    const message =
      'the page does not say what the reader writes: put a list below the question, ``- **You write** `name.ts` ``, then `**Read first**` and `**Not today**` for what is in given/.';
    yield { line: Math.max(1, page.lines.question), message };
  }
  const order = Object.keys(LABELS);
  for (const [at, { kind, line }] of items.entries()) {
    const before = items[at - 1]?.kind ?? null;
    if (kind !== null && (before === null || order.indexOf(before) < order.indexOf(kind))) continue;
    const message = `below the question, a list holds ${Object.values(LABELS).join(', ')}, each once, in this order; leave out what there is not.`;
    yield { line, message };
  }
}

/** Each file is named where it belongs, and no other is. */
function* named(lessonFiles: LessonFiles): Generator<Said> {
  const { page, readme } = lessonFiles;
  const { head } = page;
  const lineOf = (kind: keyof PageFiles): number =>
    head.items.find((item) => item.kind === kind)?.line ?? Math.max(1, page.lines.question);
  const written = namesOf(lessonFiles, 'exercise').filter(
    (name) => regions(lessonFiles.solution.get(name) ?? '').length > 0,
  );
  if (head.items.some(({ kind }) => kind === 'write')) {
    for (const name of written.filter((each) => !head.write.includes(each)))
      yield { line: lineOf('write'), message: `${LABELS.write} does not name ${name}.` };
  }
  const given = namesOf(lessonFiles, 'given');
  const inFigures = parseFigures(readme).map(({ run }) => run);
  for (const name of given.filter((each) => !inFigures.includes(each))) {
    if ([...head.first, ...head.later].includes(name)) continue;
    const message = `${name} is in neither list: is it to be ${LABELS.first}, or ${LABELS.later}?`;
    yield { line: lineOf('write'), message };
  }
  const seen = new Set<string>();
  for (const kind of ['write', 'first', 'later'] as const) {
    const own = kind === 'write' ? written : given;
    const what =
      kind === 'write' ? 'there is nothing to write in it, or no such file' : 'it is not in given/';
    for (const name of head[kind]) {
      if (!own.includes(name))
        yield { line: lineOf(kind), message: `${LABELS[kind]} names ${name}: ${what}.` };
      else if (seen.has(name)) yield { line: lineOf(kind), message: `${name} is named twice.` };
      seen.add(name);
    }
  }
}

function namesOf({ solution }: LessonFiles, role: Role): string[] {
  return [...solution.keys()].filter((name) => roleOf(name) === role);
}
