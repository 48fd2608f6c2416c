import { writeFile } from 'node:fs/promises';
import { fastTrack, minutesIn } from '../../../course/stages.ts';
import type { Lesson } from '../../../course/types.ts';
import { fromRoot, textOf } from '../../../system/files.ts';
import type { Context } from '../../context/context.ts';
import type { Finding } from '../../context/finding.ts';

/** Behind the link to a lesson, in the table of the README: the lesson is on the fast track. */
const MARK = ' »';

/** In the sentence about it. */
const COUNTS = /(fast track\b.*?)\d+ lessons, \d+ minutes/;

/** What the README beside `lessons` says of the fast track is what the pages say: its lessons, how many, and how long. With `fix`, it is written again. */
export async function fastTrackInReadme(context: Context): Promise<Finding[]> {
  const { course, frontPage, options, root } = context;
  const { file } = frontPage;
  // Anew: the rule about the sample screen writes into the same page.
  const text = (await textOf(file)) ?? '';
  // An author who asks about one lesson is not told about the others.
  if (text === '' || options.lessons?.length) return [];
  const page = fromRoot(root, file);
  const track = fastTrack(course.lessons);
  const lines = text.split('\n');
  const wanted = lines.map((line) => counted(marked(line, course.lessons), track));
  const findings: Finding[] = [];
  if (track.length > 0 && !COUNTS.test(text)) {
    const message = `the page does not say how long the fast track is: write a line with the words “fast track” and ${count(track)}.`;
    findings.push({ file: page, line: 1, message });
  }
  const wrong = wanted.flatMap((line, at) => (line === lines[at] ? [] : [at + 1]));
  if (wrong.length === 0) return findings;
  if (options.fix) {
    await writeFile(file, wanted.join('\n'));
    context.note(`${page}: what it says of the fast track was written again`);
    return findings;
  }
  const message = `the pages say something else of the fast track (${count(track)}). \`npx lesson verify --fix\` writes it again.`;
  return [...findings, ...wrong.map((line) => ({ file: page, line, message }))];
}

/** A row of the table with a mark at each lesson of the track, and at no other. */
function marked(line: string, lessons: readonly Lesson[]): string {
  if (!line.startsWith('|')) return line;
  return lessons.reduce((row, { folder, fastTrack: fast }) => {
    const link = `(lessons/${folder}/README.md)`;
    return row.replace(`${link}${MARK}`, link).replace(link, fast ? `${link}${MARK}` : link);
  }, line);
}

function counted(line: string, track: readonly Lesson[]): string {
  return line.replace(COUNTS, (_, before: string) => `${before}${count(track)}`);
}

const count = (track: readonly Lesson[]): string => `${track.length} lessons, ${minutesIn(track)} minutes`;
