// The tools as JavaScript, for a Node that does not run TypeScript by itself: loading some two hundred files through tsx
// takes longer than everything else that is done before the first verdict.
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { mkdir, readdir, rename, rm, stat } from 'node:fs/promises';
import { SourceMap } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const TOOLS = dirname(fileURLToPath(import.meta.url));
const ROOT = dirname(TOOLS);
/** Which packages there are; a copy of the workbook may be without one of these. */
const PACKAGES = ['package.json', 'package-lock.json'].map((name) => join(ROOT, name));
const KEPT = join(ROOT, '.workbook', 'tools');
/** A tool that runs may still load parts of an older version. */
const MOST_VERSIONS = 4;

/**
 * Where the compiled `cli.ts` lies. It is compiled first, unless that was done before from the same files.
 * @returns null when it cannot be compiled, or not be written: then tsx says what is wrong, or does without.
 */
export async function compiledTools() {
  try {
    const files = await sourcesUnder(TOOLS);
    const dir = join(KEPT, versionOf([...files, ...PACKAGES.filter(existsSync)]));
    const main = join(dir, 'cli.mjs');
    if (!existsSync(main)) await compile(dir);
    return existsSync(main) ? pathToFileURL(main).href : null;
  } catch {
    return null;
  }
}

/** A stack with the lines of the TypeScript that was compiled. Node would read every map at the start; a bug is rare. */
export function withSources(stack) {
  return stack.replace(/file:\/\/[^\s()]*?\.mjs:\d+:\d+/g, (place) => {
    const [, url, line, column] = /^(.*):(\d+):(\d+)$/.exec(place);
    const file = fileURLToPath(url);
    if (!file.startsWith(KEPT)) return place;
    try {
      const map = new SourceMap(JSON.parse(readFileSync(`${file}.map`, 'utf8')));
      const entry = map.findEntry(Number(line) - 1, Number(column) - 1);
      const source = resolve(dirname(file), entry.originalSource);
      return `${source}:${entry.originalLine + 1}:${entry.originalColumn + 1}`;
    } catch {
      return place;
    }
  });
}

async function sourcesUnder(folder) {
  const entries = await readdir(folder, { withFileTypes: true });
  const found = await Promise.all(
    entries.map((entry) => {
      const file = join(folder, entry.name);
      if (entry.isDirectory()) return sourcesUnder(file);
      return entry.name.endsWith('.ts') ? [file] : [];
    }),
  );
  return found.flat().sort();
}

/** Names, sizes and times: reading every byte would take as long as it saves. The place counts, since the code names it. */
function versionOf(files) {
  const hash = createHash('sha256').update(ROOT);
  for (const file of files) {
    const { size, mtimeMs } = statSync(file);
    hash.update(`\0${file}\0${size}\0${mtimeMs}`);
  }
  return hash.digest('hex').slice(0, 16);
}

async function compile(dir) {
  const { build } = await import('esbuild');
  const unfinished = `${dir}.${process.pid}`;
  await mkdir(KEPT, { recursive: true });
  try {
    await build({
      entryPoints: [join(TOOLS, 'cli.ts')],
      outdir: unfinished,
      outExtension: { '.js': '.mjs' },
      bundle: true,
      // Later imports are loaded later.
      splitting: true,
      format: 'esm',
      platform: 'node',
      target: 'node20',
      packages: 'external',
      keepNames: true,
      sourcemap: 'linked',
      logLevel: 'silent',
      tsconfigRaw: {},
      plugins: [inPlace],
    });
    // Another process may have been quicker, at this or at removing what is old.
    await rename(unfinished, dir).catch(() => undefined);
    await removeOldVersions().catch(() => undefined);
  } finally {
    await rm(unfinished, { recursive: true, force: true });
  }
}

/** Compiled code finds its neighbours, and JavaScript that is loaded as it is, where they were before. */
const inPlace = {
  name: 'in-place',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^\.{1,2}\/.*\.js$/ }, ({ path, importer }) => ({
      path: pathToFileURL(resolve(dirname(importer), path)).href,
      external: true,
    }));
    onLoad({ filter: /\.ts$/ }, ({ path }) => ({
      loader: 'ts',
      contents: readFileSync(path, 'utf8').replaceAll(
        'import.meta.url',
        JSON.stringify(pathToFileURL(path).href),
      ),
    }));
  },
};

async function removeOldVersions() {
  const names = await readdir(KEPT);
  const dated = await Promise.all(
    names.map(async (name) => ({ dir: join(KEPT, name), time: (await stat(join(KEPT, name))).mtimeMs })),
  );
  const old = dated.sort((a, b) => b.time - a.time).slice(MOST_VERSIONS);
  await Promise.all(old.map(({ dir }) => rm(dir, { recursive: true, force: true })));
}
