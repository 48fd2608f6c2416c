import { describe, expect, it } from 'vitest';
import type { JudgeRequest, Runner } from '../../../tools/runner/api.ts';
import type { Verdict } from '../../../tools/verdict.ts';
import { withHeadStart } from '../../../tools/watch/world/head-start.ts';
import { lesson } from '../../report/fixture.ts';

const one = lesson(1, 'one');
const two = lesson(2, 'two');

/** A runner that notes what it is asked, and judges until it is told to stop. */
function noting(): { runner: Runner; asked: string[] } {
  const asked: string[] = [];
  const judge = (request: JudgeRequest, signal?: AbortSignal): Promise<Verdict> => {
    asked.push(request.lesson.slug);
    return new Promise((_, reject) => {
      signal?.addEventListener('abort', () => {
        asked.push(`${request.lesson.slug} stopped`);
        reject(new DOMException('stopped', 'AbortError'));
      });
    });
  };
  return { runner: { judge, judgeAll: async () => [], close: async () => {} }, asked };
}

const slug = (promise: Promise<unknown>): Promise<string> =>
  promise.then(
    () => 'judged',
    (error: Error) => error.name,
  );

describe('a head start', () => {
  it('is what the first to ask for the lesson gets', () => {
    const { runner, asked } = noting();
    const ahead = withHeadStart(runner, { lesson: one });
    void slug(ahead.judge({ lesson: one }));
    expect(asked).toEqual(['one']);
    void slug(ahead.judge({ lesson: one }));
    expect(asked).toEqual(['one', 'one']);
  });

  it('stops when whoever got it stops', async () => {
    const { runner, asked } = noting();
    const stop = new AbortController();
    const judged = slug(withHeadStart(runner, { lesson: one }).judge({ lesson: one }, stop.signal));
    stop.abort();
    expect(await judged).toBe('AbortError');
    expect(asked).toEqual(['one', 'one stopped']);
  });

  it('is given up when another lesson is asked for, or another text', () => {
    const other = noting();
    void slug(withHeadStart(other.runner, { lesson: one }).judge({ lesson: two }));
    expect(other.asked).toEqual(['one', 'one stopped', 'two']);
    const text = new Map([['/workbook/lessons/01-one/topic.ts', '']]);
    const overlaid = noting();
    void slug(withHeadStart(overlaid.runner, { lesson: one }).judge({ lesson: one, overlay: text }));
    expect(overlaid.asked).toEqual(['one', 'one stopped', 'one']);
  });

  it('is given up when other lessons are substituted', () => {
    const overlay = new Map([['/workbook/lessons/00-zero/zero.ts', '']]);
    const same = noting();
    void slug(
      withHeadStart(same.runner, { lesson: one, overlay }).judge({ lesson: one, overlay: new Map(overlay) }),
    );
    expect(same.asked).toEqual(['one']);
    const other = noting();
    void slug(withHeadStart(other.runner, { lesson: one, overlay }).judge({ lesson: one }));
    expect(other.asked).toEqual(['one', 'one stopped', 'one']);
  });
});
