import { existsSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, extname, join, relative, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { namedFromDisk } from '../../course/imports.ts';
import { runsFromDisk } from '../../course/lesson-folder.ts';
import { type Overlay, solutionName } from '../../course/overlay.ts';
import { fromRoot } from '../../system/files.ts';
import { type AstNode, nodesOf, parseTypeScript } from './ast.ts';
import { TranspileError, transpile } from './transpile.ts';

/** Writes TypeScript as JavaScript that plain Node runs in a third of the time that tsx takes, most of which is its start. */
export interface Emitter {
  /**
   * Writes a program, and the files that it imports or names from beside it, each once however many programs import it.
   * @param file where the program would lie; absolute. Its imports are relative to this.
   * @param text the program; what lies there when left out.
   * @returns the path of the JavaScript, for `node --enable-source-maps`: stack traces then name the sources and their lines.
   * @throws {TranspileError} when one of the files does not parse, or imports one that is not there.
   */
  emit(file: string, text?: string): Promise<string>;
}

/**
 * An emitter of files below `root`. Modules stay modules: a bundle would turn each `const` of a module into a `var`, and a page
 * about what is not initialized yet would print something else.
 * @param outDir where the JavaScript goes; packages are looked for from there.
 * @param overlay solutions that are written instead of files of `lessons/`. Stack traces call them files of `solutions/`.
 */
export function openEmitter(root: string, outDir: string, overlay: Overlay = new Map()): Emitter {
  const emitted = new Map<string, Promise<readonly string[]>>();
  const isThere = (file: string): boolean => overlay.has(file) || existsSync(file);
  const read = async (file: string): Promise<string> => overlay.get(file) ?? (await readFile(file, 'utf8'));
  const nameOf = (file: string): string =>
    overlay.has(file) ? join(root, solutionName(fromRoot(root, file))) : file;
  const outFile = (file: string): string =>
    join(outDir, runsFromDisk(file) ? relative(root, file) : `${relative(root, file)}.mjs`);
  /** The `.cjs` files that a text names, where they are in the workbook: they are put beside what is written, too. */
  const named = (file: string, text: string): string[] =>
    namedFromDisk(text)
      .map((path) => resolve(dirname(file), path))
      .filter((target) => existsSync(target) && !/^\.\.(?:[\\/]|$)/.test(relative(root, target)));

  /** Writes one file. Returns those that it imports or names, which are to be written too. */
  async function write(file: string, text: string): Promise<readonly string[]> {
    if (runsFromDisk(file)) {
      await writeOut(file, await readFile(file, 'utf8'));
      return named(file, text);
    }
    const name = nameOf(file);
    const { code, map } = await transpile(text, name);
    const imported: string[] = [];
    let result = '';
    let from = 0;
    for (const { start, end, value } of relativeImports(code)) {
      const target = resolve(dirname(file), value);
      const source = sourceFor(target, isThere);
      if (source === undefined && /^\.?(?:ts|js)?$/.test(extname(target)) && !existsSync(target))
        throw notThere(name, text, value);
      if (source !== undefined) imported.push(source);
      const specifier = source === undefined ? pathToFileURL(target).href : specifierOf(file, source);
      result += code.slice(from, start) + JSON.stringify(specifier);
      from = end;
    }
    // A URL, because a path with a `#` or a `%` in it would be read as one that says something else.
    const located = JSON.stringify({ ...JSON.parse(map), sources: [pathToFileURL(name).href] });
    const inline = `//# sourceMappingURL=data:application/json;base64,${Buffer.from(located).toString('base64')}\n`;
    await writeOut(file, `${result}${code.slice(from)}${inline}`);
    return [...imported, ...named(file, text)];
  }

  async function writeOut(file: string, text: string): Promise<void> {
    const out = outFile(file);
    await mkdir(dirname(out), { recursive: true });
    await writeFile(out, text);
  }

  async function emitImported(files: readonly string[], seen: Set<string>): Promise<void> {
    const fresh = files.filter((file) => !seen.has(file));
    for (const file of fresh) seen.add(file);
    await Promise.all(
      fresh.map(async (file) => {
        const writing = emitted.get(file) ?? read(file).then((text) => write(file, text));
        emitted.set(file, writing);
        await emitImported(await writing, seen);
      }),
    );
  }

  return {
    async emit(file, text) {
      await emitImported(await write(file, text ?? (await read(file))), new Set());
      return outFile(file);
    },
  };
}

/** The TypeScript that an import means: with its ending, without one, or with the one that it has as JavaScript. */
function sourceFor(target: string, isThere: (file: string) => boolean): string | undefined {
  const names = [target, `${target}.ts`, target.replace(/\.js$/, '.ts')];
  return names.find((name) => name.endsWith('.ts') && isThere(name));
}

/** What the JavaScript of `file` calls that of `source`. */
function specifierOf(file: string, source: string): string {
  const way = fromRoot(dirname(file), source).split('/').map(encodeURIComponent).join('/');
  return `${way.startsWith('.') ? way : `./${way}`}.mjs`;
}

function notThere(file: string, text: string, specifier: string): TranspileError {
  const before = text.slice(0, text.indexOf(specifier)).split('\n');
  const place = { file, line: before.length, column: (before.at(-1) ?? '').length };
  return new TranspileError(`cannot find ${specifier}`, place);
}

interface Specifier {
  readonly start: number;
  readonly end: number;
  readonly value: string;
}

/** The relative specifiers of imports and re-exports, in the order of the text. Those that are worked out as it runs are left alone. */
function relativeImports(code: string): Specifier[] {
  return nodesOf(parseTypeScript(code)).flatMap((node) => {
    const source = sourceOf(node);
    return source?.type === 'Literal' && typeof source.value === 'string' && /^\.{1,2}\//.test(source.value)
      ? [{ start: source.start, end: source.end, value: source.value }]
      : [];
  });
}

function sourceOf(node: AstNode): AstNode | null {
  switch (node.type) {
    case 'ImportDeclaration':
    case 'ExportAllDeclaration':
    case 'ExportNamedDeclaration':
    case 'ImportExpression':
      return node.source;
    default:
      return null;
  }
}
