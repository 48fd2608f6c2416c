import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('..', import.meta.url));

interface Source {
  /** From the root, with `/`. */
  readonly name: string;
  readonly text: string;
  readonly lines: number;
  readonly imports: readonly string[];
}

/** Imports of the workbook's own files are paths from the root; others are package names. */
function importsOf(name: string, text: string): string[] {
  const code = text.replace(/^\s*(?:\/\/|\*|\/\*).*$/gm, '');
  const found = code.matchAll(
    /(?:\bfrom\s+|\bimport\s*\(\s*|^\s*import\s+|\bimport\.meta\.resolve\(\s*)(['"])([^'"\n]+)\1/gm,
  );
  return [...found].map(([, , specifier = '']) => {
    if (specifier.startsWith('.'))
      return relative(root, resolve(root, dirname(name), specifier)).replaceAll('\\', '/');
    const [first = '', second] = specifier.split('/');
    return specifier.startsWith('node:') ? specifier : first.startsWith('@') ? `${first}/${second}` : first;
  });
}

function read(name: string): Source {
  const text = readFileSync(join(root, name), 'utf8');
  return { name, text, lines: text.split('\n').length - 1, imports: importsOf(name, text) };
}

const tools: readonly Source[] = readdirSync(join(root, 'tools'), { recursive: true, encoding: 'utf8' })
  .map((name) => `tools/${name.replaceAll('\\', '/')}`)
  .filter((name) => /\.[cm]?[jt]s$/.test(name))
  .sort()
  .map(read);

/** The text of a file with its comments taken out, roughly: enough to look for a call. */
const code = ({ text }: Source): string => text.replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '');

const users = (wanted: string): string[] =>
  tools.filter(({ imports }) => imports.includes(wanted)).map(({ name }) => name);

/** A folder may import itself and what stands before it. `commands` and `cli.ts` stand at the end. */
const LAYERS: readonly (readonly string[])[] = [
  ['tools/errors.ts', 'tools/course/types.ts', 'tools/verdict.ts', 'tools/progress/types.ts'],
  ['tools/course/', 'tools/progress/', 'tools/terminal/', 'tools/testing/', 'tools/trace/'],
  ['tools/runner/'],
  ['tools/watch/', 'tools/book/', 'tools/workshop/'],
  ['tools/commands/'],
  ['tools/cli.ts'],
  ['tools/lesson.js'],
];

const layerOf = (name: string): number =>
  LAYERS.findIndex((members) =>
    members.some((member) => (member.endsWith('/') ? name.startsWith(member) : name === member)),
  );

/** The folder that a file shares its idea with: files of one layer are independent folders. */
const folderOf = (name: string): string => name.split('/').slice(0, 2).join('/');

describe('imports point one way', () => {
  it('every file of tools/ has its layer', () => {
    expect(tools.filter(({ name }) => layerOf(name) < 0).map(({ name }) => name)).toEqual([]);
  });

  it('no file imports a file of a later layer', () => {
    const backwards = tools.flatMap(({ name, imports }) =>
      imports
        .filter((other) => other.startsWith('tools/') && layerOf(other) > layerOf(name))
        .map((other) => `${name} -> ${other}`),
    );
    expect(backwards).toEqual([]);
  });

  it('what every layer shares imports nothing but types', () => {
    const shared = tools.filter(({ name }) => layerOf(name) === 0);
    const calls = shared.flatMap(({ name, imports }) =>
      imports.filter((other) => layerOf(other) !== 0).map((other) => `${name} -> ${other}`),
    );
    expect(calls).toEqual([]);
  });

  it('no two folders import each other', () => {
    const pairs = new Set(
      tools.flatMap(({ name, imports }) =>
        imports
          .filter(
            (other) =>
              other.startsWith('tools/') && layerOf(other) !== 0 && folderOf(other) !== folderOf(name),
          )
          .map((other) => `${folderOf(name)} ${folderOf(other)}`),
      ),
    );
    const mutual = [...pairs].filter((pair) => pairs.has(pair.split(' ').reverse().join(' ')));
    expect(mutual).toEqual([]);
  });

  it('no file imports itself by way of others', () => {
    expect(cycles()).toEqual([]);
  });

  it('tools never import lessons or solutions', () => {
    const bad = tools.flatMap(({ name, imports }) =>
      imports
        .filter((other) => /^(lessons|solutions|test)\//.test(other))
        .map((other) => `${name} -> ${other}`),
    );
    expect(bad).toEqual([]);
  });
});

describe('a command starts quickly', () => {
  it('what is loaded before the verb is known is the command line itself, and no package', () => {
    const loaded = new Set<string>();
    const load = (name: string): void => {
      if (loaded.has(name)) return;
      loaded.add(name);
      const source = tools.find((each) => each.name === name);
      if (source) importsOf(name, source.text.replace(/\bimport\(|\bimport type\b.*?;/gs, '')).forEach(load);
    };
    load('tools/cli.ts');
    const own = /^(node:|tools\/(cli|errors|commands\/(context|help|index|outside|parse|types))\.ts$)/;
    expect([...loaded].filter((name) => !own.test(name))).toEqual([]);
  });
});

describe('one vendor, one file', () => {
  it.each([
    ['chokidar', ['tools/watch/world/file-watcher.ts']],
    ['launch-editor', ['tools/watch/world/editor.ts']],
    ['open', ['tools/book/open-browser.ts']],
    ['markdown-it', ['tools/book/markup/markdown.ts']],
    ['shiki', ['tools/book/markup/highlight.ts']],
    ['minisearch', ['tools/book/site/search.ts', 'tools/book/client/search/search.ts']],
    ['esbuild', ['tools/book/site/bundle.ts', 'tools/runner/vitest/source-plugin.ts']],
    ['@babel/code-frame', ['tools/terminal/code.ts']],
    ['diff', ['tools/terminal/diff.ts']],
    ['fast-wrap-ansi', ['tools/terminal/text.ts']],
    ['fast-string-width', ['tools/terminal/text.ts']],
    ['fastest-levenshtein', ['tools/course/find.ts']],
    ['tsx', ['tools/lesson.js', 'tools/system/child-process.ts']],
  ])('%s is imported only in %j', (vendor, allowed) => {
    expect(users(vendor).filter((name) => !allowed.includes(name))).toEqual([]);
  });

  it.each(['vitest', 'vite', 'typescript'])(
    '%s is imported only under tools/runner and in what lessons test with',
    (vendor) => {
      const strangers = users(vendor).filter(
        (name) => !name.startsWith('tools/runner/') && name !== 'tools/testing/prediction.ts',
      );
      expect(strangers).toEqual([]);
    },
  );

  it('every package that is imported is a dependency', () => {
    const { dependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
      dependencies: Record<string, string>;
    };
    const unlisted = tools.flatMap(({ name, imports }) =>
      imports
        .filter(
          (other) =>
            !other.startsWith('node:') &&
            !other.startsWith('tools/') &&
            !/^(lessons|solutions|test)\//.test(other),
        )
        .filter((other) => !Object.hasOwn(dependencies, other))
        .map((other) => `${name} -> ${other}`),
    );
    expect(unlisted).toEqual([]);
  });
});

describe('pure code does no I/O', () => {
  const outside =
    /^node:(fs|fs\/promises|child_process|net|http|http2|https|dgram|tls|readline|readline\/promises|worker_threads)$/;
  const isPure = (name: string): boolean =>
    (name.startsWith('tools/terminal/') && name !== 'tools/terminal/screen.ts') ||
    /^tools\/watch\/(session|state|asked|moves|judging|saves|scroll|hints|listing|browsing|target)\.ts$/.test(
      name,
    ) ||
    /^tools\/progress\/(reducer|merge|parse|types)\.ts$/.test(name) ||
    /^tools\/runner\/(verdict|sentences|conclude)\.ts$/.test(name) ||
    /^tools\/course\/(types|markers|named|readme|hints|find|wrong-parse)\.ts$/.test(name) ||
    /^tools\/commands\/(help|parse|results|types|index|unknown)\.ts$/.test(name) ||
    /^tools\/book\/(pages\/.*|html|inner-html|figures|markdown|rendered|heading-id|links|front|keys|excerpt|search|search-format)\.ts$/.test(
      name,
    ) ||
    /^tools\/book\/(requests|actions|live|live-types|verdict-html|frame-html|inline-html|client\/stepper-moves)\.ts$/.test(
      name,
    );

  it.each(tools.filter(({ name }) => isPure(name)).map((source) => [source.name, source] as const))(
    '%s',
    (_, { imports }) => {
      expect(imports.filter((other) => outside.test(other))).toEqual([]);
    },
  );
});

describe('one place ends the process', () => {
  /** vitest sets the exit code of the process that it runs in; this file puts back what was there before. */
  const PUTS_BACK = 'tools/runner/vitest/instance.ts';

  it('only cli.ts and lesson.js set the exit code', () => {
    const setters = tools
      .filter((source) => /process\.exitCode\s*=[^=]/.test(code(source)))
      .map(({ name }) => name);
    expect(setters).toEqual(['tools/cli.ts', 'tools/lesson.js', PUTS_BACK]);
    const set = tools.find(({ name }) => name === PUTS_BACK)?.text.match(/process\.exitCode\s*=.*/g);
    expect(set).toEqual(['process.exitCode = exitCode;']);
  });

  it('nobody calls process.exit', () => {
    expect(
      tools
        .filter((source) => /(?<!`)process\.(exit|reallyExit|abort)\s*\(/.test(code(source)))
        .map(({ name }) => name),
    ).toEqual([]);
  });
});

describe('files are small', () => {
  const CEILING = 200;
  /** Files that are over the ceiling for now. This list may only become shorter. */
  const EXEMPT: readonly string[] = [];

  it(`no file in tools/ has more than ${CEILING} lines`, () => {
    const long = tools.filter(({ lines, name }) => lines > CEILING && !EXEMPT.includes(name));
    expect(long.map(({ name, lines }) => `${name}: ${lines}`)).toEqual([]);
  });

  it('a file that has become short enough is taken off the list', () => {
    const short = EXEMPT.filter(
      (name) => (tools.find((source) => source.name === name)?.lines ?? 0) <= CEILING,
    );
    expect(short).toEqual([]);
  });

  it('half of the files have fewer than 100 lines', () => {
    const sizes = tools.map(({ lines }) => lines).sort((a, b) => a - b);
    expect(sizes[Math.floor(sizes.length / 2)]).toBeLessThan(100);
  });
});

/** Circles of imports between files, each as a path; type-only imports count too: a reader follows them all the same. */
function cycles(): string[] {
  const found: string[] = [];
  const done = new Set<string>();
  const visit = (name: string, path: readonly string[]): void => {
    if (path.includes(name)) {
      found.push([...path.slice(path.indexOf(name)), name].join(' -> '));
      return;
    }
    if (done.has(name)) return;
    for (const other of tools.find((source) => source.name === name)?.imports ?? [])
      visit(other, [...path, name]);
    done.add(name);
  };
  for (const { name } of tools) visit(name, []);
  return found;
}
