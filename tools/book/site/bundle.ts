import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { figureStyle } from '../../trace/svg/parts/css.ts';

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
    entryPoints: [
      { in: here('../client/main.ts'), out: 'book' },
      { in: here('../client/theme-early.ts'), out: 'theme' },
      { in: here('../style/book.css'), out: 'book' },
    ],
    outdir: here('.'),
    bundle: true,
    write: false,
    minify: true,
    format: 'iife',
    target: ['es2022', 'chrome123', 'firefox120', 'safari17.5'],
    charset: 'utf8',
    legalComments: 'none',
    logLevel: 'silent',
  });
  // Pictures in a page have their colours from the page.
  return new Map(
    outputFiles.map(({ path, text }) => [
      path.replace(/^.*[\\/]/, ''),
      path.endsWith('.css') ? `${text}${figureStyle()}\n` : text,
    ]),
  );
}
