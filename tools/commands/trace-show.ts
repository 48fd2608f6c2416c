import { basename, dirname, resolve } from 'node:path';
import { UserError } from '../errors.ts';
import { writeAtomically } from '../system/atomic-write.ts';
import { because } from '../system/os-error.ts';
import { lookOf } from '../terminal/style.ts';
import { toStory } from '../trace/model/diagram.ts';
import { firstParting } from '../trace/model/divergence.ts';
import type { TraceRun } from '../trace/model/events.ts';
import { renderSvg } from '../trace/svg/diagram.ts';
import { renderBeside } from '../trace/text/comparison.ts';
import { renderTrace } from '../trace/text/diagram.ts';
import { divergenceSentence } from '../trace/words/divergence.ts';
import type { CommandContext } from './cli/types.ts';

/** More than anybody scrolls through; the rest is told as a number, and `--json` has it. */
const MOST_ROWS = 400;

type Place = Pick<CommandContext, 'args' | 'cwd' | 'env' | 'stdout'>;

/** @throws {UserError} when this is no name for a picture. */
export function checkPicture(file: string | undefined): void {
  if (file === undefined || /\.svg$/i.test(file)) return;
  throw new UserError(
    `\`--svg ${file}\` does not end in .svg, and might be a file that you want to keep. \`--svg ${basename(file).replace(/\.\w+$/, '')}.svg\`, for one, would do.`,
  );
}

/** Shows what was recorded in the way that was asked for: as text, as a picture, or as data. */
export async function showTrace(place: Place, mine: TraceRun, reference: TraceRun | null): Promise<void> {
  const { args, env, stdout } = place;
  const svg = args.values.get('svg');
  if (svg !== undefined) await draw(place, svg, mine, reference);
  if (args.switches.has('json')) {
    const data = reference === null ? mine : { mine, reference, parting: partingOf(mine, reference) };
    stdout.write(`${JSON.stringify(data, null, 2)}\n`);
    return;
  }
  if (svg !== undefined) return;
  const look = lookOf(env, stdout);
  const lines =
    reference === null
      ? renderTrace(toStory(mine, { mostRows: MOST_ROWS }), look)
      : renderBeside(mine, reference, look);
  stdout.write(`${lines.join('\n')}\n`);
}

/** Where the runs part, with what the learner is told of it; null when they do not. */
function partingOf(mine: TraceRun, reference: TraceRun): object | null {
  const parting = firstParting(mine, reference);
  return parting && { ...parting, sentence: divergenceSentence(mine, reference, parting) };
}

async function draw(
  { args, cwd, stdout }: Place,
  svg: string,
  mine: TraceRun,
  reference: TraceRun | null,
): Promise<void> {
  const pictures: (readonly [string, TraceRun])[] = [[svg, mine]];
  if (reference !== null) pictures.push([svg.replace(/\.svg$/i, '.reference.svg'), reference]);
  for (const [name, run] of pictures) {
    const file = resolve(cwd, name);
    try {
      await writeAtomically(file, renderSvg(toStory(run)));
    } catch (error) {
      throw new UserError(
        `The picture could not be written to ${name} because ${because(error)}. Is there a folder ${dirname(file)}, and may you write there?`,
        1,
      );
    }
    if (!args.switches.has('json')) stdout.write(`Drawn: ${name}\n`);
  }
}
