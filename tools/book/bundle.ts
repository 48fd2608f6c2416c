import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/** The files in `assets/` that are built: scripts and style sheet, by name. */
export type Bundle = ReadonlyMap<string, string>;

/**
 * Builds the scripts and the style sheet of the book.
 * They are scripts and not modules, because a browser loads no module from a file.
 * @throws esbuild's error, when a source of the book is wrong.
 */
export async function bundle(): Promise<Bundle> {
  const { outputFiles } = await build({
    entryPoints: {
      book: here('client/main.ts'),
      theme: here('client/theme-early.ts'),
      style: here('style/book.css'),
    },
    outdir: here('.'),
    bundle: true,
    write: false,
    minify: true,
    format: 'iife',
    target: ['es2022', 'chrome111', 'firefox113', 'safari16.4'],
    charset: 'utf8',
    legalComments: 'none',
    logLevel: 'silent',
  });
  return new Map(outputFiles.map(({ path, text }) => [path.replace(/^.*[\\/]/, ''), text]));
}
