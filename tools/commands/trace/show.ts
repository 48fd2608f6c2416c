import { basename, dirname, resolve } from 'node:path';
import type { Lesson } from '../../course/types.ts';
import { UserError } from '../../errors.ts';
import { writeAtomically } from '../../system/atomic-write.ts';
import { osErrorReason } from '../../system/os-error.ts';
import { lookOf } from '../../terminal/style.ts';
import { wrap } from '../../terminal/text.ts';
import { firstDivergence } from '../../trace/model/divergence.ts';
import type { TraceRun } from '../../trace/model/events.ts';
import type { Scene } from '../../trace/scene/scene.ts';
import { account } from '../../trace/scene/table.ts';
import { toScene } from '../../trace/scene/to-scene.ts';
import { renderFigure } from '../../trace/svg/figure.ts';
import { renderComparison } from '../../trace/text/comparison.ts';
import { renderScene } from '../../trace/text/scene.ts';
import { divergenceSentence } from '../../trace/words/divergence.ts';
import type { CommandContext } from '../cli/types.ts';
import { figuresOf, figuresSentence, type PageFigure } from '../common/figures.ts';

/** More than anybody scrolls through; the rest is told as a number, and `--json` has it. */
const MOST_STEPS = 400;

type TraceOutput = Pick<CommandContext, 'args' | 'cwd' | 'env' | 'stdout'>;

/** @throws {UserError} when this is no name for a picture. */
export function checkPicture(file: string | undefined): void {
  if (file === undefined || /\.svg$/i.test(file)) return;
  throw new UserError(
    `\`--svg ${file}\` does not end in .svg, and might be a file that you want to keep. \`--svg ${basename(file).replace(/\.\w+$/, '')}.svg\`, for one, would do.`,
  );
}

/** Shows what was recorded in the way that was asked for: as text, as a picture, or as data. */
export async function showTrace(
  place: TraceOutput,
  mine: TraceRun,
  reference: TraceRun | null,
): Promise<void> {
  const { args, env, stdout } = place;
  const svg = args.values.get('svg');
  if (svg !== undefined) {
    const beside = svg.replace(/\.svg$/i, '.reference.svg');
    await draw(place, [
      [svg, whole(mine), ''],
      ...(reference === null ? [] : [[beside, whole(reference), ''] as const]),
    ]);
  }
  if (args.switches.has('json')) {
    const data = reference === null ? mine : { mine, reference, divergence: divergenceOf(mine, reference) };
    stdout.write(`${JSON.stringify(data, null, 2)}\n`);
    return;
  }
  if (svg !== undefined) return;
  const look = lookOf(env, stdout);
  const lines = reference === null ? renderScene(whole(mine), look) : renderComparison(mine, reference, look);
  stdout.write(`${lines.join('\n')}\n`);
}

function whole(run: TraceRun): Scene {
  return toScene(run, { mostSteps: MOST_STEPS });
}

/** Shows a figure of a page in the way that was asked for. */
export async function showFigure(place: TraceOutput, { name, scene }: PageFigure): Promise<void> {
  const { args, env, stdout } = place;
  const svg = args.values.get('svg');
  if (svg !== undefined) await draw(place, [[svg, scene, name]]);
  if (args.switches.has('json')) stdout.write(`${JSON.stringify({ name, ...scene }, null, 2)}\n`);
  else if (svg === undefined)
    stdout.write(`${renderScene(scene, lookOf(env, stdout), { label: name }).join('\n')}\n`);
}

/** Below the drawing of a demo: which figures the page has. */
export async function tellFigures(place: TraceOutput, lesson: Lesson): Promise<void> {
  if (place.args.switches.has('reference')) return;
  tellBelow(place, figuresSentence(lesson, await figuresOf(lesson)));
}

/** Below a drawing in the terminal: a sentence about it; nothing when that is empty. */
export function tellBelow({ args, env, stdout }: TraceOutput, sentence: string): void {
  if (args.switches.has('json') || args.values.has('svg')) return;
  const { width, style } = lookOf(env, stdout);
  if (sentence !== '') stdout.write(`\n${wrap(sentence, width).map(style.soft).join('\n')}\n`);
}

/** Where the runs diverge, with a sentence about it; null when they do not. */
function divergenceOf(mine: TraceRun, reference: TraceRun): object | null {
  const divergence = firstDivergence(mine, reference);
  return divergence && { ...divergence, sentence: divergenceSentence(mine, reference, divergence) };
}

/** Each picture with the file that it goes into, and what stands before its title. */
type NamedPicture = readonly [file: string, scene: Scene, number: string];

async function draw({ args, cwd, stdout }: TraceOutput, pictures: readonly NamedPicture[]): Promise<void> {
  for (const [name, scene, number] of pictures) {
    const file = resolve(cwd, name);
    const description = account(scene).join(' ');
    try {
      await writeAtomically(
        file,
        renderFigure(scene, { width: 'wide', standalone: true, number, description }),
      );
    } catch (error) {
      throw new UserError(
        `The picture could not be written to ${name} because ${osErrorReason(error)}. Is there a folder ${dirname(file)}, and may you write there?`,
        1,
      );
    }
    if (!args.switches.has('json')) stdout.write(`Drawn: ${name}\n`);
  }
}
