import type { Tracer } from '../runner/tracing/tracer.ts';
import type { CommandContext } from './cli/types.ts';
import { checkPicture, showFigure, showTrace, tellBelow, tellFigures } from './trace/show.ts';
import { figureAsked, traceTarget } from './trace/target.ts';

/** `lesson trace`: records a run, and draws who ran when. Exits 0 when the run came to its end. With `--figure`, draws what the page has. */
export async function run(context: CommandContext): Promise<number> {
  const { args, signal } = context;
  checkPicture(args.values.get('svg'));
  const figure = args.values.get('figure');
  if (figure !== undefined) {
    await showFigure(context, await figureAsked(context, figure));
    return 0;
  }
  const { record, demoOf, note = '' } = await traceTarget(context);
  const mine = await withTracer(context, async (tracer) => {
    const own = await record(tracer, 'mine');
    const reference = args.switches.has('reference') ? await record(tracer, 'reference') : null;
    signal.throwIfAborted();
    await showTrace(context, own, reference);
    if (demoOf !== null) await tellFigures(context, demoOf);
    tellBelow(context, note);
    return own;
  });
  return mine.ending.how === 'done' ? 0 : 1;
}

async function withTracer<T>(
  { root, signal, openTracer }: Pick<CommandContext, 'root' | 'signal' | 'openTracer'>,
  work: (tracer: Tracer) => Promise<T>,
): Promise<T> {
  const tracer = await openTracer(root);
  const close = (): void => void tracer.close();
  signal.addEventListener('abort', close);
  try {
    signal.throwIfAborted();
    return await work(tracer);
  } finally {
    signal.removeEventListener('abort', close);
    await tracer.close();
  }
}
