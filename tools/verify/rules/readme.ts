import { proseLines } from '../../course/formats/fences.ts';
import { fromRoot } from '../../system/files.ts';
import type { Context } from '../context/context.ts';
import type { Finding } from '../context/finding.ts';
import type { LessonFiles } from '../context/lesson-files.ts';

const AFTER = ['Break it', 'In Python', 'Where you meet it again', 'For the curious'];

/** A README says what it is about, and has the sections that every lesson has, in their order. */
export async function readme(context: Context): Promise<Finding[]> {
  return context.lessons.flatMap((lessonFiles) => {
    const file = fromRoot(context.root, lessonFiles.lesson.readme);
    return [...opening(lessonFiles), ...sections(lessonFiles)].map((finding) => ({ file, ...finding }));
  });
}

type Here = Omit<Finding, 'file'>;

function opening({ page, readme: text }: LessonFiles): Here[] {
  const found: Here[] = [];
  const want = (present: boolean, message: string): void => {
    if (!present) found.push({ line: 1, message });
  };
  want(page.title !== '', 'there is no title: begin with `# Title`.');
  want(
    page.lines.stage > 0,
    'there is no stage line: write `**Stage A · Generators · 15 minutes**` below the title (`· 15 minutes + 10 stretch**` when there is a stretch exercise).',
  );
  want(
    page.question !== '',
    'there is no question: write one paragraph in italics, *After this lesson you can say …*',
  );
  want(
    proseLines(text).some((line) => line.startsWith('**The idea.**')),
    'the idea is missing: a paragraph that begins with `**The idea.**` and says it in one sentence.',
  );
  const stretch = page.exercises.some((exercise) => exercise.stretch);
  if (page.lines.stage > 0 && stretch !== page.stretchMinutes > 0) {
    const message = stretch
      ? 'an exercise is marked (stretch) and the stage line has no `+ n stretch`: say how long it takes.'
      : 'the stage line has stretch minutes and no exercise is marked (stretch).';
    found.push({ line: page.lines.stage, message });
  }
  return found;
}

function sections({ page, lesson }: LessonFiles): Here[] {
  const found: Here[] = [];
  for (const [at, { number, line }] of page.exercises.entries()) {
    if (number !== at + 1) {
      found.push({
        line,
        message: `this is exercise ${number}, and ${at + 1} comes next: exercises count from 1, in order.`,
      });
      break;
    }
  }
  if (page.exercises.length === 0)
    found.push({ line: 1, message: 'there is no exercise: write a heading such as `## 1. \\`fib\\``.' });

  const predict = lesson.exercises.some(({ number }) => number === 0);
  const exercises = page.exercises.map(
    ({ line }) => page.headings.find((heading) => heading.line === line)?.text ?? '',
  );
  const wanted = [...(predict ? ['Predict'] : []), ...exercises, ...AFTER];
  for (const name of wanted) {
    if (!page.headings.some(({ text }) => text === name))
      found.push({ line: 1, message: `the section \`## ${name}\` is missing.` });
  }
  for (const { text, line } of page.headings) {
    if (!wanted.includes(text))
      found.push({
        line,
        message: `\`## ${text}\` is not a section of a lesson: they are ${wanted.map((name) => `\`${name}\``).join(', ')}.`,
      });
  }
  const known = page.headings.filter(({ text }) => wanted.includes(text));
  const order = wanted.filter((name) => known.some(({ text }) => text === name));
  const misplaced = known.find(({ text }, at) => text !== order[at]);
  if (misplaced)
    found.push({
      line: misplaced.line,
      message: `\`## ${misplaced.text}\` is out of order: the order is ${order.map((name) => `\`${name}\``).join(', ')}.`,
    });
  return found;
}
