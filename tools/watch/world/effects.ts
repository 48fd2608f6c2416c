import { relative, sep } from 'node:path';
import { answersOf } from '../../course/answers.ts';
import { loadCourse } from '../../course/load.ts';
import { starterFiles } from '../../course/starters.ts';
import type { Course, Lesson } from '../../course/types.ts';
import { UserError } from '../../errors.ts';
import { resetLesson } from '../../progress/backups/reset.ts';
import type { ProgressStore } from '../../progress/store.ts';
import type { Effect, Event } from '../state/events.ts';
import type { EditorTarget } from './editor.ts';
import { isAbort, type JudgingPorts, makeJudging, reasonOf } from './judging.ts';
import type { RecordedRun } from './recorder.ts';

/** What the effects are carried out with. */
export interface EffectPorts extends JudgingPorts {
  readonly store: ProgressStore;
  edit(target: EditorTarget): Promise<string | null>;
  /** Opens a page of the book; gives a sentence when that failed. */
  browse(path: string): Promise<string | null>;
  record(effect: Extract<Effect, { type: 'trace' }>, signal: AbortSignal): Promise<RecordedRun>;
}

type Act = (effect: Exclude<Effect, { type: 'quit' }>) => void;

/** Long enough to look like waiting, in seconds. */
const slowAfter = 0.4;

/**
 * Carries out effects and posts what comes of them; `stop` ends what is under way, but for saving, which it waits for,
 * and lets nothing more be posted.
 */
export function makeEffects(
  ports: EffectPorts,
  deliver: (event: Event) => void,
): { act: Act; stop(): Promise<void> } {
  let work = new AbortController();
  // A save makes the check of every lesson wait, and does not end it.
  const everything = new AbortController();
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
  const hash = (lesson: Lesson): Promise<string | null> => ports.hash(lesson).catch(() => null);
  const judging = makeJudging(ports, post);

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
        return attempt('run the tests', judging.judge(effect, effect.run, work.signal), effect.run);
      case 'trace':
        return void record(effect, work.signal);
      case 'reload':
        return attempt(
          'read the lessons',
          loadCourse(ports.root).then((course: Course) => post({ type: 'course', course })),
        );
      case 'save':
        saving = progressed(ports.store.apply(effect.events));
        return attempt('save your progress', saving);
      case 'read-progress':
        return attempt('read your progress', progressed(ports.store.read()));
      case 'read-files':
        return attempt('read the solution', showFiles(effect.lesson, effect.show));
      case 'reset':
        return attempt('reset the lesson', reset(effect.lesson));
      case 'edit':
        return attempt('open the editor', told(ports.edit(effect)));
      case 'browse':
        return attempt('open the browser', told(ports.browse(effect.path)));
      case 'judge-all':
        return attempt('check everything', judging.judgeAll(effect.asked, everything.signal));
    }
  };

  /** A picture is a courtesy: whoever waits for it sees the verdict, and that says why nothing can be recorded. */
  async function record(effect: Extract<Effect, { type: 'trace' }>, signal: AbortSignal): Promise<void> {
    const recorded = await ports.record(effect, signal).catch(() => null);
    if (recorded !== null && !signal.aborted) post({ type: 'traced', hash: effect.hash, ...recorded });
  }

  async function progressed(reading: ReturnType<ProgressStore['read']>): Promise<void> {
    const progress = await reading;
    post({ type: 'progress', progress, notices: ports.store.notices.splice(0) });
  }

  async function showFiles(lesson: Lesson, show: 'solution' | 'diff'): Promise<void> {
    const folder = relative(ports.root, lesson.dir).replaceAll(sep, '/');
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
    const kept = backup === null ? '' : ` Yours are in ${relative(ports.root, backup)}.`;
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

  return {
    act,
    async stop() {
      stopped = true;
      work.abort();
      everything.abort();
      for (const timer of timers.values()) clearTimeout(timer);
      await saving.catch(() => undefined);
    },
  };
}
