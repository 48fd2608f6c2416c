import { existsSync, readFileSync } from 'node:fs';
import { basename, dirname, isAbsolute, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Vite } from 'vitest/node';
import { runsFromDisk } from '../../course/lesson-folder.ts';
import { fromRoot, withoutMark } from '../../system/files.ts';
import { isMissing } from '../../system/os-error.ts';
import type { Breakage } from '../process/run-record.ts';
import { TranspileError, transpile } from '../source/transpile.ts';
import { fileOf, filesOfUrl, toId } from './ids.ts';
import { instrument } from './instrument.ts';

/** What the files are taken to contain, and what was wrong with those that were loaded. */
export interface Sources {
  /** Text to use instead of a file, by absolute path. */
  overlay: ReadonlyMap<string, string>;
  /** The text of each file as it was last given to vite, by absolute path. */
  readonly loaded: Map<string, string>;
  readonly broken: Map<string, Breakage>;
  /** Why a file could not be read or prepared, when the file is not to blame. */
  trouble: string | null;
}

/**
 * The present text of a file, overlay first, without a byte order mark, or undefined.
 * @throws the file system's error when it is there and cannot be read.
 */
export function readSource(sources: Pick<Sources, 'overlay'>, file: string): string | undefined {
  const text = sources.overlay.get(file);
  if (text !== undefined) return withoutMark(text);
  try {
    return withoutMark(readFileSync(file, 'utf8'));
  } catch (error) {
    if (isMissing(error)) return undefined;
    throw error;
  }
}

/** As `readSource`, for showing it: undefined also when the file cannot be read. */
export function sourceToShow(overlay: ReadonlyMap<string, string>, file: string): string | undefined {
  try {
    return readSource({ overlay }, file);
  } catch {
    return undefined;
  }
}

/** What runs beside the learner's code and is loaded there before it. */
const LOADED_BY_NODE = /[\\/]tools[\\/](?:runner[\\/]child|trace[\\/]recorder)[\\/]/;

/** A file that Node loads, and not vite; its name is an address, which no character in it can spoil. */
const native = (file: string) => ({ id: pathToFileURL(file).href, external: true });

/**
 * Loads TypeScript from the overlay or the disk, and lowers it with esbuild: vite's own transformer leaves decorators
 * as they are, and no Node runs those.
 * @param root the folder of the workbook.
 * @param isTraced whether its code is prepared to be recorded: see `instrument`.
 */
export function sourcePlugin(sources: Sources, root: string, isTraced: boolean): Vite.Plugin {
  const results = new Map<string, { text: string; code: string; map: string }>();
  const blamed = (error: unknown): unknown => {
    sources.trouble ??= error instanceof Error ? error.message : String(error);
    return error;
  };
  const exists = (file: string): boolean => sources.overlay.has(file) || existsSync(file);

  return {
    name: 'workbook-sources',
    enforce: 'pre',
    resolveId(specifier, importer) {
      if (specifier.startsWith('file:')) return { id: specifier, external: true };
      // vite says that the page of the root imports what nothing imports.
      if (importer === undefined || basename(importer) === 'index.html') {
        const file = filesOfUrl(root, specifier).find((each) => each.endsWith('.ts') && exists(each));
        if (file !== undefined) return toId(file);
        // A file of vitest's: Node loads it, if its name is written as an address.
        if (!isAbsolute(specifier) || toId(specifier) === specifier || !exists(specifier)) return null;
        return native(specifier);
      }
      if (!/^\.{1,2}\//.test(specifier) || !importer.includes('.ts')) return null;
      const from = fileOf(importer);
      const file = resolve(dirname(from), fileOf(specifier));
      const found = [file, `${file}.ts`].find(exists);
      if (found !== undefined)
        return LOADED_BY_NODE.test(found) || runsFromDisk(found) ? native(found) : toId(found);
      sources.broken.set(from, { ...findImport(sources, from, specifier), unresolved: specifier });
      return null;
    },
    load(id) {
      const file = fileOf(id);
      if (!file.endsWith('.ts')) return null;
      try {
        const text = readSource(sources, file);
        if (text === undefined) return null;
        sources.loaded.set(file, text);
        return text;
      } catch (error) {
        throw blamed(error);
      }
    },
    async transform(text, id) {
      const file = fileOf(id);
      if (!file.endsWith('.ts')) return null;
      const known = results.get(file);
      if (known?.text === text) return known;
      try {
        const { code, map } = await transpile(isTraced ? prepared(file, text, root) : text, toId(file));
        const result = { text, code: withTodosTold(code), map };
        results.set(file, result);
        return result;
      } catch (error) {
        if (!(error instanceof TranspileError)) throw blamed(error);
        const { line, column, message } = error;
        sources.broken.set(file, { file, line, column, message });
        throw new Error(message);
      }
    },
  };
}

/** Errors about what is not written yet are told of when they are made (`child/todos.js`). Nothing moves: both names are as long. */
function withTodosTold(code: string): string {
  return code.replace(/\bnew Error\((?=["'`]TODO \d+:)/g, 'new $Todo(');
}

/** What is run of a file. One that does not parse is left to esbuild, which says why. */
function prepared(file: string, text: string, root: string): string {
  const name = fromRoot(root, file);
  if (/^tools\/|(?:^|\/)node_modules\//.test(name)) return text;
  try {
    return instrument(text, name.startsWith('../') ? file : name);
  } catch {
    return text;
  }
}

function findImport(sources: Sources, file: string, specifier: string): Breakage {
  const lines = (readSource(sources, file) ?? '').split('\n');
  const at = lines.findIndex((line) => line.includes(`'${specifier}'`) || line.includes(`"${specifier}"`));
  const column = (lines[at]?.indexOf(specifier) ?? 0) + 1;
  return { file, line: Math.max(at, 0) + 1, column, message: `cannot find ${specifier}` };
}
