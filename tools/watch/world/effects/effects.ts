import { UserError } from '../../../errors.ts';
import type { Effect, Event } from '../../state/events.ts';
import { isAbort, reasonOf } from '../judging.ts';
import type { EffectContext, EffectHandler, EffectOf, EffectPorts, EffectType } from './context.ts';
import { readFiles, reload } from './files.ts';
import { hash } from './hash.ts';
import { abort, judge, judgeAll } from './judge.ts';
import { browse, edit } from './open.ts';
import { readProgress, save } from './progress.ts';
import { reset } from './reset.ts';
import { trace } from './trace.ts';

/** Every effect, by its type. */
const handlers: { readonly [T in EffectType]: EffectHandler<T> } = {
  hash,
  judge,
  abort,
  trace,
  reload,
  save,
  'read-progress': readProgress,
  'read-files': readFiles,
  reset,
  edit,
  browse,
  'judge-all': judgeAll,
};

/**
 * Carries out effects and posts what comes of them; `stop` ends what is under way, waits for what must finish, and lets
 * nothing more be posted.
 */
export function makeEffects(
  ports: EffectPorts,
  deliver: (event: Event) => void,
): { act(effect: Exclude<Effect, { type: 'quit' }>): void; stop(): Promise<void> } {
  let work = new AbortController();
  const watching = new AbortController();
  const timers = new Map<string, NodeJS.Timeout>();
  const unfinished = new Set<Promise<void>>();
  const context: EffectContext = {
    ports,
    get signal() {
      return work.signal;
    },
    whileWatching: watching.signal,
    abort() {
      work.abort();
      work = new AbortController();
    },
    post(event) {
      if (!watching.signal.aborted) deliver(event);
    },
    later(name, seconds, then) {
      clearTimeout(timers.get(name));
      timers.set(name, setTimeout(then, seconds * 1000));
    },
  };

  /** A failure becomes an event; it names the run when that is what has failed. */
  async function perform<T extends EffectType>(type: T, effect: EffectOf<T>, run?: number): Promise<void> {
    const { doing, perform } = handlers[type];
    try {
      await perform(effect, context);
    } catch (error) {
      if (isAbort(error)) return;
      if (error instanceof UserError) return context.post({ type: 'notice', sentence: error.message });
      context.post({ type: 'failed', doing, reason: reasonOf(error), ...(run !== undefined && { run }) });
    }
  }

  return {
    act(effect) {
      const work = perform(effect.type, effect, effect.type === 'judge' ? effect.run : undefined);
      if (!handlers[effect.type].mustFinish) return;
      unfinished.add(work);
      void work.finally(() => unfinished.delete(work));
    },
    async stop() {
      watching.abort();
      work.abort();
      for (const timer of timers.values()) clearTimeout(timer);
      await Promise.all(unfinished);
    },
  };
}
