import { type PairedScenes, pairScenes } from '../../trace/scene/pair.ts';
import { stepsOf } from '../../trace/scene/scene.ts';
import type { Traced } from '../../watch/state/events.ts';
import type { Highlight } from '../markup/highlight.ts';
import type { Picture } from '../protocol/live-types.ts';
import type { PairData } from '../protocol/steps.ts';
import { readerCode } from '../runs/reader-code.ts';
import { type RunInput, sceneMap, walkMap } from '../runs/run-figure.ts';
import { type WalkInput, walkHtml } from '../runs/walk-html.ts';

/**
 * Draws the last run so that it can be walked through, beside that of the reference where they are compared and part. This is
 * slow: draw each run once.
 * @param folder of the lesson: `12-task`.
 */
export function lastPicture(
  { run, reference, sources }: Traced,
  folder: string,
  highlight: Highlight,
): Picture {
  const input: RunInput = { run, code: readerCode(folder, (file) => sources[file] ?? null), highlight };
  const { title } = run;
  const pair = reference && pairScenes(run, reference, { mostSteps: MOST_STEPS });
  const walk =
    pair === null || pair.places.length === 0 ? { run: walkMap(input, 'mine') } : sideBySide(pair, input);
  return { title, html: walkHtml({ title, ...walk }).text };
}

/** More steps of two runs than these are told as a number. */
const MOST_STEPS = 300;

function sideBySide(pair: PairedScenes, input: RunInput): Omit<WalkInput, 'title'> {
  const { mine, reference } = pair;
  return {
    run: sceneMap(mine, input, 'mine'),
    reference: { ...sceneMap(reference, input, 'reference'), pair: pairData(pair) },
  };
}

function pairData({ mine, reference, lines, places }: PairedScenes): PairData {
  const [ours, theirs] = [mine, reference].map(
    (scene) => new Map(stepsOf(scene).map(({ number }, at) => [number, at] as const)),
  );
  return {
    lines: lines.map((line) => ({
      mine: line.mine && (ours?.get(line.mine.number) ?? null),
      reference: line.reference && (theirs?.get(line.reference.number) ?? null),
      alike: line.alike,
    })),
    places,
  };
}
