import { type FrameView, type Scene, type StateCell, stepsOf, type Where } from '../../trace/scene/scene.ts';
import type { Highlight } from '../markup/highlight.ts';
import { html } from '../markup/html.ts';
import type { StepCell, StepData, StepFrame, StepPlace, StepsData } from '../protocol/steps.ts';
import { justSet } from './just-set.ts';
import type { CodeOf } from './reader-code.ts';
import { cellWords, frameWords } from './words.ts';

/** What steps are made ready with. */
export interface StepsInput {
  readonly scene: Scene;
  readonly code: CodeOf;
  readonly highlight: Highlight;
}

/** What a page needs to step through a scene: sentences, places, frames, state, and the code that the reader has. */
export function stepsData({ scene, code, highlight }: StepsInput): StepsData {
  const files = new Map<string, readonly string[]>();
  const placeOf = (where: Where | null): StepPlace | null => {
    if (where?.type !== 'line') return null;
    const found = code(where.file);
    if (found === null || where.line > found.lines.length) return null;
    if (!files.has(found.name)) files.set(found.name, found.lines);
    return { file: found.name, line: where.line };
  };
  const frames = collection<StepFrame>();
  const cells = collection<StepCell>();
  /** @param isElsewhere whether it is known to have left the line that it was seen at last. */
  const frameOf = (view: FrameView, shown: string, isElsewhere: boolean): StepFrame => {
    const place = isElsewhere ? null : placeOf(view.where);
    return {
      name: view.name,
      mark: view.mark,
      place,
      says: frameWords(view, place, shown).text,
      variables: view.variables.map(({ name, value }) => `${name} = ${value}`),
    };
  };
  const cellOf = (at: number, cell: StateCell | null): StepCell[] => {
    const { name = '' } = scene.columns[at] ?? {};
    const says = cell && cellWords(cell);
    return says ? [{ name, says: says.text }] : [];
  };
  let seen: StepPlace | null = null;
  /** Frames that have ended: each is told of once. */
  const gone = new Set<string>();
  const steps = stepsOf(scene).map((row): StepData => {
    const place = placeOf(row.where);
    const views = row.frames.filter(({ name, mark }) => mark !== 'none' && !gone.has(name));
    for (const { name, mark } of views) if (mark === 'ended' || mark === 'failed') gone.add(name);
    seen = place ?? lookedAt(views, placeOf) ?? seen;
    const shown = seen?.file ?? '';
    const actor = place === null && 'lane' in row.act ? scene.lanes[row.act.lane]?.name : undefined;
    const set = justSet(row, (at) => files.get(at.file)?.[at.line - 1] ?? '', placeOf);
    return {
      number: row.number,
      sentence: html`${row.sentence}`.text,
      place,
      file: shown,
      ...(place === null && seen !== null && { seen }),
      somewhere: place === null ? somewhere(row.where, code, shown) : '',
      set,
      frames: views.map((view) => frames.indexOf(frameOf(view, shown, view.name === actor))),
      cells: row.state.flatMap((cell, at) => cellOf(at, cell).map(cells.indexOf)),
    };
  });
  return {
    steps,
    frames: frames.all,
    cells: cells.all,
    sources: Object.fromEntries(
      [...files].map(([name, lines]) => [name, highlight(lines.join('\n'), 'ts').map(({ text }) => text)]),
    ),
  };
}

/** @param shown the file that is shown: the function may be in another one, which is named then. */
function somewhere(where: Where, code: CodeOf, shown: string): string {
  if (where.type === 'somewhere') {
    const { name: file = shown } = (where.file !== undefined && code(where.file)) || {};
    const other = file !== shown && html`, in <code>${file}</code>`;
    return html`somewhere in <code>${where.name}</code>${other}`.text;
  }
  const found = code(where.file);
  if (found === null) return html`somewhere in <code>${where.file.replace(/^.*\//, '')}</code>`.text;
  const isEarlier = /^\d/.test(found.name);
  return html`in <code>${found.name}</code>, in what you ${isEarlier ? 'wrote' : 'write'}`.text;
}

/** Where a frame is that runs, or else one that is paused: what there is to look at when a step has no line. */
function lookedAt(
  views: readonly FrameView[],
  placeOf: (where: Where | null) => StepPlace | null,
): StepPlace | null {
  const placed = (['runs', 'paused'] as const).flatMap((mark) =>
    views.filter((view) => view.mark === mark).map(({ where }) => placeOf(where)),
  );
  return placed.find((place) => place !== null) ?? null;
}

/** Different values, and where each of them is. */
function collection<T>(): { readonly all: T[]; indexOf(value: T): number } {
  const all: T[] = [];
  const known = new Map<string, number>();
  return {
    all,
    indexOf(value) {
      const key = JSON.stringify(value);
      const at = known.get(key);
      if (at !== undefined) return at;
      known.set(key, all.push(value) - 1);
      return all.length - 1;
    },
  };
}
