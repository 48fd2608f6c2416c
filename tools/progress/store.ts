import { mkdir, readFile, rename, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { writeAtomically } from '../system/atomic-write.ts';
import { isSystemError, osErrorReason } from '../system/os-error.ts';
import { LockLost, withLock } from './lock.ts';
import { parseProgress, type Unreadable } from './parse.ts';
import { progressFile, stamp } from './paths.ts';
import { noProgress, type ProgressEvent, reduceAll } from './reducer.ts';
import type { Progress } from './types.ts';

/** A learner's progress on disk. Several may be open on one folder, in one process or in many. */
export interface ProgressStore {
  /** Sentences for the learner: what was wrong with the file and where it is now, or that nothing can be saved. Grows; the caller may empty it. */
  readonly notices: string[];
  /** Whether everything applied so far is on the disk. */
  readonly saved: boolean;
  /** What the disk says now, and what could not be saved there. Never rejects for what is wrong with the file. */
  read(): Promise<Progress>;
  /** Applies events to what the disk says now and saves; gives the result. When it cannot save it says so in `notices`, once, and keeps the events to try again with the next. */
  apply(events: ProgressEvent | readonly ProgressEvent[]): Promise<Progress>;
}

/** Opens the progress of the workbook in `root`, which need not have any yet. Writes nothing until the first event. */
export async function openProgress(root: string): Promise<ProgressStore> {
  const store = new FileStore(progressFile(root));
  await store.read();
  return store;
}

class FileStore implements ProgressStore {
  readonly notices: string[] = [];
  readonly #file: string;
  /** What the file last said. */
  #known: Progress = noProgress;
  #unsaved: readonly ProgressEvent[] = [];
  #toldUnsaved = false;
  #turn: Promise<unknown> = Promise.resolve();

  constructor(file: string) {
    this.#file = file;
  }

  get saved(): boolean {
    return this.#unsaved.length === 0;
  }

  read(): Promise<Progress> {
    return this.#inTurn(() => this.#readNow());
  }

  /** Whatever has gathered when the turn comes is saved together. */
  apply(events: ProgressEvent | readonly ProgressEvent[]): Promise<Progress> {
    this.#unsaved = this.#unsaved.concat(events);
    return this.#inTurn(() => this.#saveNow());
  }

  #inTurn(work: () => Promise<Progress>): Promise<Progress> {
    const done = this.#turn.then(work);
    this.#turn = done.catch(() => {});
    return done;
  }

  async #readNow(): Promise<Progress> {
    try {
      const found = await load(this.#file);
      // To move a bad file aside takes the lock, or a good one that has just replaced it would go instead.
      if (typeof found === 'string') return await this.#saveNow();
      this.#known = found;
    } catch (error) {
      this.#cannotSave(error);
    }
    return reduceAll(this.#known, this.#unsaved);
  }

  async #saveNow(): Promise<Progress> {
    const batch = this.#unsaved;
    try {
      await mkdir(dirname(this.#file), { recursive: true });
      await withLock(`${this.#file}.lock`, async (confirm) => {
        const before = await this.#loadOrMoveAside(confirm);
        const after = reduceAll(before, batch);
        if (after !== before)
          await writeAtomically(this.#file, `${JSON.stringify(after, null, 2)}\n`, confirm);
        this.#known = after;
        this.#unsaved = this.#unsaved.slice(batch.length);
      });
    } catch (error) {
      this.#cannotSave(error);
    }
    return reduceAll(this.#known, this.#unsaved);
  }

  async #loadOrMoveAside(confirm: () => Promise<void>): Promise<Progress> {
    const found = await load(this.#file);
    if (typeof found !== 'string') return found;
    const aside = await freeName(dirname(this.#file), `progress.${found}-${stamp()}`);
    await confirm();
    await rename(this.#file, aside);
    this.notices.push(movedAside(found, basename(aside)));
    return noProgress;
  }

  #cannotSave(error: unknown): void {
    if (!isSystemError(error) && !(error instanceof LockLost)) {
      this.#unsaved = [];
      throw error;
    }
    if (this.#toldUnsaved) return;
    this.#toldUnsaved = true;
    this.notices.push(
      `Your progress cannot be saved because ${osErrorReason(error)}; the verdicts still work, but ticks earned now may be forgotten when this program ends.`,
    );
  }
}

async function load(file: string): Promise<Progress | Unreadable> {
  try {
    return parseProgress(await readFile(file, 'utf8'));
  } catch (error) {
    if (isSystemError(error) && error.code === 'ENOENT') return noProgress;
    if (isSystemError(error) && error.code === 'EISDIR') return 'foreign';
    throw error;
  }
}

async function freeName(folder: string, name: string): Promise<string> {
  for (let n = 1; ; n++) {
    const path = join(folder, n === 1 ? `${name}.json` : `${name}-${n}.json`);
    if (!(await stat(path).catch(() => null))) return path;
  }
}

function movedAside(reason: Unreadable, name: string): string {
  const what = {
    corrupt: 'is damaged (perhaps it was cut short when the machine stopped)',
    foreign: 'holds something that is not the progress of this workbook',
    newer: 'was written by a newer version of this workbook (update this one to use it)',
  }[reason];
  return `.workbook/progress.json ${what}. It was kept as .workbook/${name} and a new one begun; \`lesson check --all\` finds again every lesson that passes.`;
}
