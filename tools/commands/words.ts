import { join } from 'node:path';
import { nearest } from '../course/find.ts';
import { type CourseWord, parseWords, WORDS } from '../course/formats/words.ts';
import type { Course } from '../course/types.ts';
import { UserError } from '../errors.ts';
import { textOf } from '../system/files.ts';
import { inlineMarkdown, stripMarkdown } from '../terminal/markdown.ts';
import { type Look, lookOf } from '../terminal/style.ts';
import { indent, wrap } from '../terminal/text.ts';
import type { CommandContext } from './cli/types.ts';
import { openCourse } from './common/lesson.ts';

/** `lesson words`: what the words of the course mean, by lesson; with a word, those that fit. */
export async function run(context: CommandContext): Promise<number> {
  const { args, env, root, stdout } = context;
  const course = await openCourse(context);
  const { words } = parseWords((await textOf(join(root, WORDS))) ?? '');
  if (words.length === 0)
    throw new UserError(`There are no words in ${WORDS}. Get it back with \`git checkout ${WORDS}\`.`);
  const query = args.positionals.join(' ').trim();
  const shown = query === '' ? words : fitting(words, query);
  stdout.write(`${lines(shown, course, lookOf(env, stdout)).join('\n')}\n`);
  return 0;
}

/**
 * The word itself, or else those that the query is a part of.
 * @throws {UserError} when no word fits.
 */
function fitting(words: readonly CourseWord[], query: string): readonly CourseWord[] {
  const wanted = query.toLowerCase();
  const where = (fits: (name: string) => boolean): CourseWord[] =>
    words.filter(({ names }) => names.some((name) => fits(name.toLowerCase())));
  const exact = where((name) => name === wanted);
  const found = exact.length > 0 ? exact : where((name) => name.includes(wanted));
  if (found.length > 0) return found;
  const names = words.flatMap((word) => word.names);
  const near = nearest(
    wanted,
    names.map((name) => name.toLowerCase()),
  );
  const meant = names.find((name) => name.toLowerCase() === near);
  const guess = meant === undefined ? '' : ` Did you mean \`${meant}\`?`;
  throw new UserError(
    `\`${query}\` is not one of the words of this course.${guess} \`npx lesson words\` shows all of them.`,
  );
}

function lines(words: readonly CourseWord[], { lessons }: Course, look: Look): string[] {
  const { style } = look;
  const folders = [...new Set(words.map(({ folder }) => folder))];
  return folders.flatMap((folder, at) => {
    const lesson = lessons.find((each) => each.folder === folder);
    const title = lesson === undefined ? folder : `${lesson.number} ${stripMarkdown(lesson.title)}`;
    const own = words.filter((word) => word.folder === folder);
    return [...(at > 0 ? [''] : []), style.dim(title), ...own.flatMap((word) => entry(word, look))];
  });
}

function entry({ names, meaning }: CourseWord, { style, width }: Look): string[] {
  const text = `${style.bold(names.join(', '))}: ${inlineMarkdown(meaning, style)}`;
  return indent(wrap(text, Math.min(width, 100) - 2), 2);
}
