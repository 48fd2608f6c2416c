import { join, relative, sep } from 'node:path';
import { answersOf } from '../course/answers.ts';
import { textOf } from '../course/files.ts';
import { loadCourse } from '../course/load.ts';
import { starterFiles } from '../course/starters.ts';
import type { Course, Lesson } from '../course/types.ts';
import { UserError } from '../errors.ts';
import { resetLesson } from '../progress/reset.ts';
import type { ProgressStore } from '../progress/store.ts';
import { withTypes } from '../runner/types.ts';
import type { Runner, TypeProblem } from '../runner/verdict.ts';
import { codeFrame } from '../terminal/code.ts';
import type { EditorTarget } from './editor.ts';
import type { Effect, Event } from './events.ts';
import type { Recorded } from './recording.ts';

/** What the effects are carried out with. */
export interface Hands {
  readonly root: string;
  readonly runner: Promise<Runner>;
  readonly store: ProgressStore;
  hash(lesson: Lesson): Promise<string>;
  typeCheck(signal: AbortSignal): Promise<readonly TypeProblem[]>;
  edit(target: EditorTarget): Promise<string | null>;
  record(effect: Extract<Effect, { type: 'trace' }>, signal: AbortSignal): Promise<Recorded>;
  browse(path: string): Promise<string | null>;
}

type Act = (effect: Exclude<Effect, { type: 'quit' }>) => void;

/** Long enough to look like waiting, in seconds. */
const slowAfter = 0.4;

/**
 * Carries out effects and posts what comes of them; `stop` ends what is under way, but for saving, which it waits for,
 * and lets nothing more be posted.
 */
export function makeHands(
  hands: Hands,
  deliver: (event: Event) => void,
): { act: Act; stop(): Promise<void> } {
  let work = new AbortController();
  let stopped = false;
  let saving: Promise<void> = Promise.resolve();
  const timers = new Map<number | string, NodeJS.Timeout>();
  const post = (event: Event): void => {
    if (!stopped) deliver(event);
  };
  const later = (name: number | string, seconds: number, then: () => void): void => {
    clearTimeout(timers.get(name));
    timers.set(name, setTimeout(then, seconds * 1000));
  };
  /** A failure that is nobody's wish becomes an event. */
  const attempt = (doing: string, work: Promise<unknown>, run?: number): void => {
    work.catch((error: unknown) => {
      if (isAbort(error)) return;
      if (error instanceof UserError) return post({ type: 'told', sentence: error.message });
      post({ type: 'failed', doing, reason: reasonOf(error), ...(run === undefined ? {} : { run }) });
    });
  };
  const hash = (lesson: Lesson): Promise<string | null> => hands.hash(lesson).catch(() => null);

  const act: Act = (effect) => {
    switch (effect.type) {
      case 'look': {
        const { lesson, seconds, force } = effect;
        const look = async () => post({ type: 'hashed', slug: lesson.slug, hash: await hash(lesson), force });
        if (seconds === 0) attempt('read the lesson', look());
        else later(seconds, seconds, () => attempt('read the lesson', look()));
        return;
      }
      case 'abort':
        work.abort();
        work = new AbortController();
        return clearTimeout(timers.get('slow'));
      case 'judge':
        later('slow', slowAfter, () => post({ type: 'slow', run: effect.run }));
        return attempt('run the tests', judge(effect.lesson, effect.run, work.signal), effect.run);
      case 'typecheck':
        return void typeCheck(effect.lesson, effect.hash, work.signal);
      case 'trace':
        return void record(effect, work.signal);
      case 'reload':
        return attempt(
          'read the lessons',
          loadCourse(hands.root).then((course: Course) => post({ type: 'course', course })),
        );
      case 'save':
        saving = progressed(hands.store.apply(effect.events));
        return attempt('save your progress', saving);
      case 'read-progress':
        return attempt('read your progress', progressed(hands.store.read()));
      case 'read-files':
        return attempt('read the solution', showFiles(effect.lesson, effect.show));
      case 'reset':
        return attempt('reset the lesson', reset(effect.lesson));
      case 'edit':
        return attempt('open the editor', told(hands.edit(effect)));
      case 'browse':
        return attempt('open the browser', told(hands.browse(effect.path)));
      case 'judge-all':
        return attempt('check everything', judgeAll(effect.lessons));
    }
  };

  async function judge(lesson: Lesson, run: number, signal: AbortSignal): Promise<void> {
    const verdict = await (await hands.runner).judge({ lesson }, signal);
    const disk = await hash(lesson);
    if (!signal.aborted) post({ type: 'judged', run, verdict, disk });
  }

  async function typeCheck(lesson: Lesson, hash: string, signal: AbortSignal): Promise<void> {
    try {
      const problems = await hands.typeCheck(signal);
      const first = problems.find(({ file }) => file.startsWith(`lessons/${lesson.folder}/`));
      const text = first === undefined ? null : await textOf(join(hands.root, first.file));
      const frame = first && text !== null ? { frame: codeFrame(text, first.line, first.column) } : {};
      post({ type: 'types', hash, problems, ...frame });
    } catch (error) {
      if (!isAbort(error)) post({ type: 'types-failed', hash, reason: reasonOf(error) });
    }
  }

  /** A picture is a courtesy: whoever waits for it sees the verdict, and that says why nothing can be recorded. */
  async function record(effect: Extract<Effect, { type: 'trace' }>, signal: AbortSignal): Promise<void> {
    const recorded = await hands.record(effect, signal).catch(() => null);
    if (recorded !== null && !signal.aborted) post({ type: 'traced', hash: effect.hash, ...recorded });
  }

  async function progressed(reading: ReturnType<ProgressStore['read']>): Promise<void> {
    const progress = await reading;
    post({ type: 'progress', progress, notices: hands.store.notices.splice(0) });
  }

  async function showFiles(lesson: Lesson, show: 'solution' | 'diff'): Promise<void> {
    const folder = relative(hands.root, lesson.dir).replaceAll(sep, '/');
    const answers = await answersOf(lesson);
    const pairs = answers.map(({ name, own, solution }) => ({
      name: `${folder}/${name}`,
      mine: own,
      solution,
    }));
    post({ type: 'files', slug: lesson.slug, show, pairs });
  }

  async function reset(lesson: Lesson): Promise<void> {
    const { backup, written } = await resetLesson(lesson, await starterFiles(lesson));
    const kept = backup === null ? '' : ` Yours are in ${relative(hands.root, backup)}.`;
    const done = `The files of ${lesson.folder} are as they came.${kept}`;
    post({
      type: 'told',
      sentence: written.length === 0 ? `The files of ${lesson.folder} already are as they came.` : done,
    });
  }

  async function told(opening: Promise<string | null>): Promise<void> {
    const sentence = await opening;
    if (sentence !== null) post({ type: 'told', sentence });
  }

  async function judgeAll(lessons: readonly Lesson[]): Promise<void> {
    const runner = await hands.runner;
    const soFar: Awaited<ReturnType<Runner['judge']>>[] = [];
    const types = hands.typeCheck(new AbortController().signal);
    // Asked for below; until then nobody listens for its failure.
    types.catch(() => undefined);
    const of = lessons.length;
    const verdicts = await runner.judgeAll(
      lessons.map((lesson) => ({ lesson })),
      (verdict) => {
        soFar.push(verdict);
        post({ type: 'all-judged', verdicts: [...soFar], of, finished: false });
      },
    );
    const problems = await types;
    const typed = verdicts.map((verdict) => withTypes(verdict, problems));
    post({ type: 'all-judged', verdicts: typed, of, finished: true });
  }

  return {
    act,
    async stop() {
      stopped = true;
      work.abort();
      for (const timer of timers.values()) clearTimeout(timer);
      await saving.catch(() => undefined);
    },
  };
}

function isAbort(error: unknown): boolean {
  return error instanceof Error && error.name === 'AbortError';
}

function reasonOf(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  return /[.!?]$/.test(message) ? message : `${message}.`;
}
