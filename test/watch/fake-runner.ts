import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { hashLesson } from '../../tools/course/hash.ts';
import type { JudgeRequest, Runner } from '../../tools/runner/api.ts';
import type { Verdict } from '../../tools/verdict.ts';

/**
 * A runner that judges by reading: text that says `right` passes, unless it imports a lesson that says `spoilt`. Its
 * verdicts carry the hash of what it read.
 */
export interface FakeRunner extends Runner {
  /** What each run that was not aborted has read of `topic.ts`. */
  readonly read: string[];
  aborted: number;
  closed: boolean;
  /** Runs wait for what this gives, after they have read. */
  hold: (request: JudgeRequest) => Promise<void>;
}

export function fakeRunner(): FakeRunner {
  const read: string[] = [];
  const runner: FakeRunner = {
    read,
    aborted: 0,
    closed: false,
    hold: () => Promise.resolve(),
    async judge(request: JudgeRequest, signal?: AbortSignal): Promise<Verdict> {
      const { lesson } = request;
      signal?.throwIfAborted();
      const hash = await hashLesson(lesson, request.overlay);
      const text = await readFile(join(lesson.dir, 'topic.ts'), 'utf8').catch(() => '');
      await Promise.race([runner.hold(request), aborted(signal)]);
      if (signal?.aborted) runner.aborted++;
      signal?.throwIfAborted();
      read.push(text);
      const passes = text.includes('right') && !(await importsSpoilt(request, text));
      const name = '1. fibs > is right';
      return {
        slug: lesson.slug,
        kind: passes ? 'passed' : 'failed',
        sentence: passes ? 'The test passes.' : 'It does not pass yet.',
        tests: [
          {
            name,
            exercise: 1,
            status: passes ? 'passed' : 'failed',
            explanation: `read ${JSON.stringify(text)}`,
          },
        ],
        hash,
        typeProblems: [],
        seconds: 0,
      };
    },
    judgeAll: () => Promise.reject(new Error('The watcher judges lessons one by one.')),
    async close() {
      runner.closed = true;
    },
  };
  return runner;
}

async function importsSpoilt({ lesson, overlay }: JudgeRequest, text: string): Promise<boolean> {
  const files = [...text.matchAll(/'\.\.\/(.*?)'/g)].map(([, path = '']) => join(lesson.dir, '..', path));
  const texts = files.map((file) => overlay?.get(file) ?? readFile(file, 'utf8'));
  return (await Promise.all(texts)).some((each) => each.includes('spoilt'));
}

async function aborted(signal: AbortSignal | undefined): Promise<void> {
  if (signal?.aborted) return;
  await new Promise<void>((resolve) => signal?.addEventListener('abort', () => resolve()));
}
