import { proseLines } from '../../course/formats/fences.ts';
import { fromRoot } from '../../system/files.ts';
import type { Context } from '../context/context.ts';
import type { Finding } from '../context/finding.ts';
import type { LessonFiles } from '../context/lesson-files.ts';

const AFTER = ['Break it', 'In Python', 'Where you meet it again', 'For the curious'];

/** A README says what it is about, and has the sections that every lesson has, in their order. */
export function* readme({ root, lessons }: Context): Generator<Finding> {
  for (const lessonFiles of lessons) {
    const file = fromRoot(root, lessonFiles.lesson.readme);
    for (const part of [opening, stretchMinutes, counting, sections])
      for (const finding of part(lessonFiles)) yield { file, ...finding };
  }
}

type OnPage = Omit<Finding, 'file'>;

function* opening({ page, readme: text }: LessonFiles): Generator<OnPage> {
  if (page.title === '') yield { line: 1, message: 'there is no title: begin with `# Title`.' };
  if (page.lines.stage === 0) {
    const message =
      'there is no stage line: write `**Stage A · Generators · 15 minutes**` below the title (`· 15 minutes + 10 stretch**` when there is a stretch exercise, `· fast track**` at the end when the lesson belongs to it).';
    yield { line: 1, message };
  }
  if (page.question === '') {
    const message = 'there is no question: write one paragraph in italics, *After this lesson you can say …*';
    yield { line: 1, message };
  }
  if (!proseLines(text).some((line) => line.startsWith('**The idea.**'))) {
    const message =
      'the idea is missing: a paragraph that begins with `**The idea.**` and says it in one sentence.';
    yield { line: 1, message };
  }
}

function* stretchMinutes({ page }: LessonFiles): Generator<OnPage> {
  const stretch = page.exercises.some((exercise) => exercise.stretch);
  if (page.lines.stage === 0 || stretch === page.stretchMinutes > 0) return;
  const message = stretch
    ? 'an exercise is marked (stretch) and the stage line has no `+ n stretch`: say how long it takes.'
    : 'the stage line has stretch minutes and no exercise is marked (stretch).';
  yield { line: page.lines.stage, message };
}

function* counting({ page }: LessonFiles): Generator<OnPage> {
  if (page.exercises.length === 0)
    yield { line: 1, message: 'there is no exercise: write a heading such as `## 1. \\`fib\\``.' };
  const at = page.exercises.findIndex(({ number }, index) => number !== index + 1);
  const wrong = page.exercises[at];
  if (wrong === undefined) return;
  const message = `this is exercise ${wrong.number}, and ${at + 1} comes next: exercises count from 1, in order.`;
  yield { line: wrong.line, message };
}

function* sections({ page, lesson }: LessonFiles): Generator<OnPage> {
  const predict = lesson.exercises.some(({ number }) => number === 0);
  const exercises = page.exercises.map(
    ({ line }) => page.headings.find((heading) => heading.line === line)?.text ?? '',
  );
  const wanted = [...(predict ? ['Predict'] : []), ...exercises, ...AFTER];
  for (const name of wanted) {
    if (page.headings.some(({ text }) => text === name)) continue;
    yield { line: 1, message: `the section \`## ${name}\` is missing.` };
  }
  for (const { text, line } of page.headings) {
    if (wanted.includes(text)) continue;
    const message = `\`## ${text}\` is not a section of a lesson: they are ${listed(wanted)}.`;
    yield { line, message };
  }
  const known = page.headings.filter(({ text }) => wanted.includes(text));
  const order = wanted.filter((name) => known.some(({ text }) => text === name));
  const misplaced = known.find(({ text }, at) => text !== order[at]);
  if (misplaced) {
    const message = `\`## ${misplaced.text}\` is out of order: the order is ${listed(order)}.`;
    yield { line: misplaced.line, message };
  }
}

const listed = (names: readonly string[]): string => names.map((name) => `\`${name}\``).join(', ');
