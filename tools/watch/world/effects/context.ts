import type { ProgressStore } from '../../../progress/store.ts';
import type { Effect, Event } from '../../state/events.ts';
import type { EditorTarget } from '../editor.ts';
import type { JudgingPorts } from '../judging.ts';
import type { RecordedRun } from '../recorder.ts';

/** The types of effects; `quit` is not among them, since it only ends the loop. */
export type EffectType = Exclude<Effect['type'], 'quit'>;

/** The effects of one type. */
export type EffectOf<T extends EffectType> = Extract<Effect, { type: T }>;

/** What the effects are carried out with. */
export interface EffectPorts extends JudgingPorts {
  readonly store: ProgressStore;
  /** Opens a file in the learner's editor; gives a sentence when that failed. */
  edit(target: EditorTarget): Promise<string | null>;
  /** Opens a page of the book; gives a sentence when that failed. */
  browse(path: string): Promise<string | null>;
  record(effect: EffectOf<'trace'>, signal: AbortSignal): Promise<RecordedRun>;
}

/** What an effect is given when it is carried out. */
export interface EffectContext {
  readonly ports: EffectPorts;
  /** Of what is under way: aborted by the next effect `abort`, and when the watcher ends. */
  readonly signal: AbortSignal;
  /** Aborted when the watcher ends, and by nothing else. */
  readonly whileWatching: AbortSignal;
  abort(): void;
  /** Does nothing once the watcher has ended. */
  post(event: Event): void;
  /** Calls `then` after `seconds`, instead of what still waits under the same name. */
  later(name: string, seconds: number, then: () => void): void;
}

/** How the effects of one type are carried out. */
export interface EffectHandler<T extends EffectType> {
  /** For the sentence when it fails: "We could not ...". */
  readonly doing: string;
  /** Whether the watcher does not end before this is done. */
  readonly mustFinish?: boolean;
  /** Posts what comes of the effect. Failing with an `AbortError` is no failure; a `UserError` is a notice. */
  perform(effect: EffectOf<T>, context: EffectContext): Promise<void> | void;
}
