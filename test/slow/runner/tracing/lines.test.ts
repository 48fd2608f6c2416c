import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadCourse } from '../../../../tools/course/load.ts';
import { type Overlay, solutionsOf } from '../../../../tools/course/overlay.ts';
import type { Lesson } from '../../../../tools/course/types.ts';
import { starterOf } from '../../../../tools/runner/tracing/reader-places.ts';
import { traceDemo } from '../../../../tools/runner/tracing/trace-lesson.ts';
import { openTracer, type Tracer } from '../../../../tools/runner/tracing/tracer.ts';
import type { EventType, TraceEvent, TracePlace, TraceRun } from '../../../../tools/trace/model/events.ts';
import { whereOf } from '../../../../tools/trace/scene/where.ts';
import { sentence } from '../../../../tools/trace/words/sentence.ts';

const root = fileURLToPath(new URL('../../../..', import.meta.url));
const course = await loadCourse(root);
const { lessons } = course;

let tracer: Tracer;

beforeAll(() => {
  tracer = openTracer(root);
});

afterAll(() => tracer.close());

/** What a line has in it that does this, by the kind of event. */
const FITS: { readonly [T in EventType]: RegExp } = {
  create: /\w\(|make\.apply|\bof\b|\.\.\./,
  resume: /\.(next|throw|return)\b|\bfor\b|\.\.\.|yield\*|\] =/,
  yield: /\byield\b/,
  return: /\breturn\b/,
  throw: /\bthrow\b|\byield\b|\)/,
  close: /\byield\b|\breturn\b/,
  // The last one is the line of a handle that calls `print` itself; others call it by the name `log`.
  print: /\b(print|log)\(|\bcallback\b/,
  turn: /\.turn\(|\.poll\(/,
  timer: /\bcallLater\(|\bcallAt\(|\.run\(|\.cancel\(/,
  done: /\b(setResult|setException|cancel|settle)\(/,
  wake: /\bcall\(|\bcallback\b/,
  wait: /\.select\(/,
  turned: /^$/,
  read: /\bresult\(|yield\*/,
  arrives: /^$/,
  leaves: /\b(write|writeEof|close|abort|end|open|tell)\w*\(/,
};

/** Why no line can be told, when there is a reason. */
function excuseOf({ events }: TraceRun, step: number): string | null {
  const event = events[step];
  if (event?.type === 'turned') return 'nobody does it: the calls of the turn are over';
  if (event?.type === 'arrives') return 'no line of the program does it';
  if (event === undefined || !('frame' in event && 'to' in event)) return null;
  if ('again' in event && event.again) return 'the frame had ended';
  if ('refused' in event && event.refused) return 'the frame runs';
  if (event.type === 'return' && event.value === 'undefined') return 'the end of a body';
  const hasFailed = events.slice(0, step).some((each) => each.type === 'read' && each.how !== 'finished');
  if (event.type === 'throw' && hasFailed)
    return 'it has read a future that failed, and the stack of that error is of another place';
  if (event.type === 'return' && hasFailed) return 'it has caught that error, and went on at another line';
  const asked = events.slice(0, step).filter((each) => each.type === 'resume' && each.frame === event.frame);
  if (asked.length === 1 && !asked.some(asksToGoOn)) return 'the frame never began';
  if (event.type === 'return' && !asked.every(asksToGoOn))
    return 'it was closed, and has yielded on its way out';
  return null;
}

const asksToGoOn = (event: TraceEvent): boolean => event.type === 'resume' && event.how === 'next';

const texts = new Map<string, readonly string[]>();

/** The text of a line, as a learner first meets it. */
function textAt({ file, line }: Pick<TracePlace, 'file' | 'line'>): string {
  const known =
    texts.get(file) ??
    starterOf(readFileSync(`${root}/${file.replace(/^lessons/, 'solutions')}`, 'utf8'), file).split('\n');
  texts.set(file, known);
  return known[line - 1]?.trim() ?? '';
}

/** Each event that marks a line which does something else, or that says nothing of its line without a reason. */
function misplaced(run: TraceRun): string[] {
  return run.events.flatMap((event, step) => {
    const where = whereOf(run, step);
    if (event.at === undefined)
      return excuseOf(run, step) === null ? [`nowhere: ${sentence(run, event)}`] : [];
    const text = textAt(event.at);
    // What is left out is told by the line where its function begins.
    // A body that has come to its end was last seen at its last wait.
    const isEnd = event.type === 'return' && event.value === 'undefined' && FITS.yield.test(text);
    const isRight = isEnd || (where.type === 'line' ? FITS[event.type].test(text) : /\(|=>/.test(text));
    return isRight ? [] : [`${event.at.file}:${event.at.line} ${text}: ${sentence(run, event)}`];
  });
}

describe('every line that is told of a demo is one that does what happened', () => {
  it.each(
    lessons.filter(({ demo }) => demo !== null).map((lesson): [string, Lesson] => [lesson.folder, lesson]),
  )('%s', async (_, lesson) => {
    const run = await traceDemo(tracer, lesson, { side: 'reference' });
    expect(run.ending).toEqual({ how: 'done' });
    expect(run.events.length).toBeGreaterThan(20);
    expect(misplaced(run)).toEqual([]);
    const files = run.events.flatMap(({ at }) => (at === undefined ? [] : [at.file]));
    expect(files.filter((file) => !file.startsWith('lessons/'))).toEqual([]);
  });
});

describe('a solution that stands for a file of the learner', () => {
  const lesson = lessons.find(({ slug }) => slug === 'task');
  const placesOf = async (overlay: Overlay): Promise<(TracePlace | undefined)[]> => {
    if (lesson === undefined) throw new Error('there is no lesson of that name');
    const run = await traceDemo(tracer, lesson, { side: 'mine', overlay });
    expect(run.ending).toEqual({ how: 'done' });
    return run.events.map(({ at }) => at);
  };

  it('has the lines of what the learner was given; and none, when that has been written in', async () => {
    if (lesson === undefined) throw new Error('there is no lesson of that name');
    const reference = await traceDemo(tracer, lesson, { side: 'reference' });
    const overlay = await solutionsOf(course);
    const expected = reference.events.map(({ at }) => at);
    expect(await placesOf(overlay)).toEqual(expected);
    const isLoop = (file: string): boolean => file.endsWith('tiny-loop.ts');
    const written = new Map([...overlay].map(([file, text]) => [file, isLoop(file) ? `\n${text}` : text]));
    expect(await placesOf(written)).toEqual(
      expected.map((at) => (at !== undefined && isLoop(at.file) ? undefined : at)),
    );
  });
});
