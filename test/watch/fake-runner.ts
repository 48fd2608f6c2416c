import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { hashFiles, readLessonFiles } from '../../tools/course/hash.ts';
import type { JudgeRequest, Runner } from '../../tools/runner/api.ts';
import type { Verdict } from '../../tools/verdict.ts';

/** A runner that judges by reading: text that says `right` passes. Its verdicts carry the hash of what it read. */
export interface FakeRunner extends Runner {
  /** What each run that was not aborted has read of `topic.ts`. */
  readonly read: string[];
  aborted: number;
  closed: boolean;
  /** Runs wait for what this gives, after they have read. */
  hold: () => Promise<void>;
}

export function fakeRunner(): FakeRunner {
  const read: string[] = [];
  const runner: FakeRunner = {
    read,
    aborted: 0,
    closed: false,
    hold: () => Promise.resolve(),
    async judge({ lesson }: JudgeRequest, signal?: AbortSignal): Promise<Verdict> {
      signal?.throwIfAborted();
      const files = await readLessonFiles(lesson);
      const text = await readFile(join(lesson.dir, 'topic.ts'), 'utf8').catch(() => '');
      await Promise.race([runner.hold(), aborted(signal)]);
      if (signal?.aborted) runner.aborted++;
      signal?.throwIfAborted();
      read.push(text);
      const passes = text.includes('right');
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
        hash: hashFiles(files),
        typeProblems: [],
        seconds: 0,
      };
    },
    async judgeAll(requests, onVerdict) {
      const verdicts: Verdict[] = [];
      for (const request of requests) {
        const verdict = await runner.judge(request);
        verdicts.push(verdict);
        onVerdict?.(verdict);
      }
      return verdicts;
    },
    async close() {
      runner.closed = true;
    },
  };
  return runner;
}

function aborted(signal: AbortSignal | undefined): Promise<void> {
  return new Promise((resolve) => signal?.addEventListener('abort', () => resolve()));
}
