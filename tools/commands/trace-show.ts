import { basename, dirname, resolve } from 'node:path';
import { UserError } from '../errors.ts';
import { writeAtomically } from '../system/atomic-write.ts';
import { osErrorReason } from '../system/os-error.ts';
import { lookOf } from '../terminal/style.ts';
import { toDiagram } from '../trace/model/diagram.ts';
import { firstDivergence } from '../trace/model/divergence.ts';
import type { TraceRun } from '../trace/model/events.ts';
import { toScene } from '../trace/scene/to-scene.ts';
import { renderSvg } from '../trace/svg/diagram.ts';
import { renderComparison } from '../trace/text/comparison.ts';
import { renderScene } from '../trace/text/scene.ts';
import { divergenceSentence } from '../trace/words/divergence.ts';
import type { CommandContext } from './cli/types.ts';

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
  if (svg !== undefined) await draw(place, svg, mine, reference);
  if (args.switches.has('json')) {
    const data = reference === null ? mine : { mine, reference, divergence: divergenceOf(mine, reference) };
    stdout.write(`${JSON.stringify(data, null, 2)}\n`);
    return;
  }
  if (svg !== undefined) return;
  const look = lookOf(env, stdout);
  const lines =
    reference === null
      ? renderScene(toScene(mine, { mostSteps: MOST_STEPS }), look)
      : renderComparison(mine, reference, look);
  stdout.write(`${lines.join('\n')}\n`);
}

/** Where the runs diverge, with what the learner is told of it; null when they do not. */
function divergenceOf(mine: TraceRun, reference: TraceRun): object | null {
  const divergence = firstDivergence(mine, reference);
  return divergence && { ...divergence, sentence: divergenceSentence(mine, reference, divergence) };
}

async function draw(
  { args, cwd, stdout }: TraceOutput,
  svg: string,
  mine: TraceRun,
  reference: TraceRun | null,
): Promise<void> {
  const pictures: (readonly [string, TraceRun])[] = [[svg, mine]];
  if (reference !== null) pictures.push([svg.replace(/\.svg$/i, '.reference.svg'), reference]);
  for (const [name, run] of pictures) {
    const file = resolve(cwd, name);
    try {
      await writeAtomically(file, renderSvg(toDiagram(run)));
    } catch (error) {
      throw new UserError(
        `The picture could not be written to ${name} because ${osErrorReason(error)}. Is there a folder ${dirname(file)}, and may you write there?`,
        1,
      );
    }
    if (!args.switches.has('json')) stdout.write(`Drawn: ${name}\n`);
  }
}
