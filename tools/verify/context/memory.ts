import { mkdir, readFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { writeAtomically } from '../../system/atomic-write.ts';

/** What earlier proofs gave. Each result is kept under a key that names everything that it depends on: see `dependencies.ts`. */
export interface Memory {
  /**
   * The result that is kept under this key; otherwise that of `work`, which is kept from now on.
   * @param about the folder of the lesson that it proves something of; `''` for all of them.
   * @throws what `work` throws.
   */
  recall<T>(about: string, key: string, work: () => Promise<T>): Promise<T>;
  /** Whether a result is kept under this key. */
  knows(key: string): boolean;
  /** Drops what is kept about some lessons, and about all of them together: it is found out anew the next time. */
  forget(folders: readonly string[]): void;
  /** Writes it down for the next time. What was not asked for is left out when `all` was looked at. A disk that refuses is not a fault of the course. */
  save(all: boolean): Promise<void>;
}

interface Kept {
  readonly about: string;
  readonly result: unknown;
}

/** Remembers nothing. */
export const noMemory: Memory = {
  recall: (_about, _key, work) => work(),
  knows: () => false,
  forget: () => {},
  save: async () => {},
};

/**
 * What is kept in a file; nothing when it is missing or damaged.
 * @param isFresh whether to begin with nothing.
 */
export async function openMemory(file: string, isFresh: boolean): Promise<Memory> {
  const kept = isFresh ? new Map<string, Kept>() : await read(file);
  const asked = new Set<string>();
  return {
    async recall<T>(about: string, key: string, work: () => Promise<T>): Promise<T> {
      asked.add(key);
      const known = kept.get(key);
      if (known !== undefined) return known.result as T;
      const result = await work();
      kept.set(key, { about, result });
      return result;
    },
    knows: (key) => kept.has(key),
    forget(folders) {
      if (folders.length === 0) return;
      for (const [key, { about }] of kept) if (about === '' || folders.includes(about)) kept.delete(key);
    },
    async save(all) {
      const entries = [...kept].filter(([key]) => !all || asked.has(key));
      await mkdir(dirname(file), { recursive: true })
        .then(() => writeAtomically(file, gzipSync(JSON.stringify(entries))))
        .catch(() => undefined);
    },
  };
}

async function read(file: string): Promise<Map<string, Kept>> {
  try {
    return new Map(JSON.parse(gunzipSync(await readFile(file)).toString()) as [string, Kept][]);
  } catch {
    return new Map();
  }
}
