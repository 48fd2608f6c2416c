import { join } from 'node:path';
import { proseLines } from '../../course/formats/fences.ts';
import { type CourseWord, parseWords, standsIn, WORDS, WORDS_LINK } from '../../course/formats/words.ts';
import { fromRoot, textOf } from '../../system/files.ts';
import type { Context } from '../context/context.ts';
import type { Finding } from '../context/finding.ts';

/** Every page leads to the words of the course, and each word stands on the page of the lesson that defines it. */
export async function words(context: Context): Promise<Finding[]> {
  return [...linksOf(context), ...(await listOf(context))];
}

function* linksOf({ root, lessons }: Context): Generator<Finding> {
  for (const { lesson, page, readme } of lessons) {
    const lines = proseLines(readme).flatMap((text, at) => (text.trim() === WORDS_LINK ? [at + 1] : []));
    const { question } = page.lines;
    const after = page.head.items.at(-1)?.line ?? question;
    const [line] = lines;
    if (lines.length === 1 && (line ?? 0) > after) continue;
    const message = `the page leads to the words of the course on one line of its own, below the question and the files: \`${WORDS_LINK}\`.`;
    yield { file: fromRoot(root, lesson.readme), line: line ?? Math.max(1, question), message };
  }
}

async function listOf({ root, all, lessons, options }: Context): Promise<Finding[]> {
  const text = await textOf(join(root, WORDS));
  const list = parseWords(text ?? '');
  const findings: Finding[] = [];
  const find = (line: number, message: string): void => void findings.push({ file: WORDS, line, message });
  if (text === null) find(1, 'the list of the words of the course is missing.');
  for (const line of list.badLines) {
    find(
      line,
      'this row cannot be read: write `| word, other form | what it means | [05](05-slug/README.md) |`.',
    );
  }
  // An author who asks about one lesson is not told about the words of others.
  const chosen = new Set(lessons.map(({ lesson }) => lesson.folder));
  const seen = new Set<string>();
  let last = 0;
  for (const word of list.words) {
    const { folder, line, names } = word;
    const there = all.get(folder);
    if (there === undefined) {
      if (!options.lessons?.length) find(line, `there is no lesson ${folder}.`);
      continue;
    }
    const { number } = there.lesson;
    if (number < last)
      find(line, `words stand in the order of their lessons: this one is of lesson ${number}.`);
    last = Math.max(last, number);
    for (const name of names.filter((each) => seen.has(each))) find(line, `\`${name}\` stands here twice.`);
    for (const name of names) seen.add(name);
    if (chosen.has(folder) && !standsIn(word, there.readme)) find(line, absent(word));
  }
  return findings;
}

function absent({ names, folder }: CourseWord): string {
  return `the page of ${folder} has no word ${names.map((name) => `“${name}”`).join(' or ')}: name the lesson that defines it, or the word that the page uses.`;
}
