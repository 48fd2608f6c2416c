import { existsSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join, relative, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type AstNode, nodesOf, parseTypeScript } from './ast.ts';
import { TranspileError, transpile } from './transpile.ts';

/** Writes TypeScript as JavaScript that plain Node runs in a third of the time that tsx takes, most of which is its start. */
export interface Emitter {
  /**
   * Writes a program, and the files that it imports from beside it, each once however many programs import it.
   * @param file where the program would lie; absolute. Its imports are relative to this.
   * @returns the path of the JavaScript, for `node --enable-source-maps`: stack traces then name the sources and their lines.
   * @throws {TranspileError} when one of the files does not parse, or imports one that is not there.
   */
  emit(file: string, text: string): Promise<string>;
}

/**
 * An emitter of files below `root`. Modules stay modules: a bundle would turn each `const` of a module into a `var`, and a page
 * about what is not initialized yet would print something else.
 * @param outDir where the JavaScript goes; packages are looked for from there.
 */
export function openEmitter(root: string, outDir: string): Emitter {
  const emitted = new Map<string, Promise<readonly string[]>>();
  const outFile = (file: string): string => `${join(outDir, relative(root, file))}.mjs`;

  /** Writes one file. Returns those that it imports, which are to be written too. */
  async function write(file: string, text: string): Promise<readonly string[]> {
    const { code, map } = await transpile(text, file);
    const imported: string[] = [];
    let result = '';
    let from = 0;
    for (const { start, end, value } of relativeImports(code)) {
      const target = resolve(dirname(file), value);
      const isSource = value.endsWith('.ts');
      if (isSource && !existsSync(target)) throw notThere(file, text, value);
      if (isSource) imported.push(target);
      const specifier = isSource ? `${value}.mjs` : pathToFileURL(target).href;
      result += code.slice(from, start) + JSON.stringify(specifier);
      from = end;
    }
    const out = outFile(file);
    await mkdir(dirname(out), { recursive: true });
    const inline = `//# sourceMappingURL=data:application/json;base64,${Buffer.from(map).toString('base64')}\n`;
    await writeFile(out, `${result}${code.slice(from)}${inline}`);
    return imported;
  }

  async function emitImported(files: readonly string[], seen: Set<string>): Promise<void> {
    const fresh = files.filter((file) => !seen.has(file));
    for (const file of fresh) seen.add(file);
    await Promise.all(
      fresh.map(async (file) => {
        const writing = emitted.get(file) ?? readFile(file, 'utf8').then((text) => write(file, text));
        emitted.set(file, writing);
        await emitImported(await writing, seen);
      }),
    );
  }

  return {
    async emit(file, text) {
      await emitImported(await write(file, text), new Set());
      return outFile(file);
    },
  };
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
  return [...nodesOf(parseTypeScript(code))].flatMap((node) => {
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
