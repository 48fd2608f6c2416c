import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('..', import.meta.url));

/** More than these in one folder are not taken in at a glance. */
const MOST_FILES = 18;

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

const sourcesIn = (folder: string): Source[] =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .map((name) => `${folder}/${name.replaceAll('\\', '/')}`)
    .filter((name) => /\.[cm]?[jt]s$/.test(name))
    .sort()
    .map(read);

const tools: readonly Source[] = sourcesIn('tools');

/** The text of a file with its comments taken out, roughly: enough to look for a call. */
const code = ({ text }: Source): string => text.replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '');

const users = (wanted: string): string[] =>
  tools.filter(({ imports }) => imports.includes(wanted)).map(({ name }) => name);

/**
 * The rooms of tools/, in the order in which they know of each other: a file imports from its own room and from those
 * before it. Rooms of one line that stand in different folders know nothing of each other, but for what READS says.
 */
const FLOORS: readonly (readonly string[])[] = [
  [
    'errors.ts',
    'verdict.ts',
    'terminal',
    'trace/model',
    'trace/recorder/values',
    'trace/recorder',
    'trace/words',
    'trace/scene',
    'trace/text',
    'trace/svg/parts',
    'trace/svg',
  ],
  ['system', 'course/formats', 'course', 'testing'],
  ['progress', 'progress/backups'],
  [
    'report',
    'runner/child/names',
    'runner/child/left-behind',
    'runner/child',
    'runner/process',
    'runner/source',
    'runner/vitest',
    'runner/diagnosis',
    'runner',
    'runner/tracing',
  ],
  [
    'verify/test-source',
    'verify/context',
    'verify/prose',
    'verify/compile',
    'verify/mutants',
    'verify/rules/exercises',
    'verify/rules/wrong-answers',
    'verify/rules/front-page',
    'verify/rules',
    'verify',
    'watch/state',
    'watch/view',
    'watch/world',
    'watch/world/effects',
    'watch',
  ],
  [
    'book/protocol',
    'book/markup',
    'book/runs',
    'book/pages',
    'book/site',
    'book/live',
    'book/server',
    'book/client/dom',
    'book/client/search',
    'book/client/stepper',
    'book/client/live',
    'book/client',
    'book',
  ],
  ['commands/cli', 'commands/common', 'commands/trace', 'commands'],
  ['cli.ts'],
  ['compiled.js'],
  ['lesson.js'],
];

/** What a folder may know of another folder of its own floor. */
const READS: Readonly<Record<string, readonly string[]>> = { trace: ['terminal'], course: ['system'] };

const ORDER = FLOORS.flat();

/** `tools/trace/svg/rows.ts` is in `trace/svg`; a file that lies in tools/ itself is a room of its own. */
const roomOf = (name: string): string => {
  const folder = dirname(name);
  return folder === 'tools' ? name.slice('tools/'.length) : folder.slice('tools/'.length);
};

const floorOf = (room: string): number => FLOORS.findIndex((rooms) => rooms.includes(room));

/** `trace/svg` is in the house of `trace`. */
const houseOf = (room: string): string => room.split('/')[0] ?? '';

const crossings: readonly { readonly from: string; readonly to: string; readonly what: string }[] =
  tools.flatMap(({ name, imports }) =>
    imports
      .filter((other) => other.startsWith('tools/') && roomOf(other) !== roomOf(name))
      .map((other) => ({ from: roomOf(name), to: roomOf(other), what: `${name} -> ${other}` })),
  );

describe('imports point one way', () => {
  it('every file of tools/ has its room', () => {
    expect(tools.filter(({ name }) => !ORDER.includes(roomOf(name))).map(({ name }) => name)).toEqual([]);
  });

  it('no file imports a file of a later room', () => {
    const backwards = crossings.filter(({ from, to }) => ORDER.indexOf(to) > ORDER.indexOf(from));
    expect(backwards.map(({ what }) => what)).toEqual([]);
  });

  it('folders of one floor know nothing of each other', () => {
    const nosy = crossings
      .filter(({ from, to }) => floorOf(from) === floorOf(to) && houseOf(from) !== houseOf(to))
      .filter(({ from, to }) => !/\.[jt]s$/.test(to) && !READS[houseOf(from)]?.includes(houseOf(to)));
    expect(nosy.map(({ what }) => what)).toEqual([]);
  });

  it('what every room shares imports nothing', () => {
    const shared = tools.filter(({ name }) => ['errors.ts', 'verdict.ts'].includes(roomOf(name)));
    expect(shared.map(({ imports }) => imports)).toEqual([[], []]);
  });

  it('no file imports itself by way of others', () => {
    expect(cycles(tools)).toEqual([]);
  });

  it('no file of a solution imports itself by way of others: a learner can read them one after the other', () => {
    expect(cycles(sourcesIn('solutions'))).toEqual([]);
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
    const own =
      /^(node:|tools\/(cli|errors|terminal\/ascii|commands\/(table|authoring|cli\/(root|help|process|parse|types)))\.ts$)/;
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
    ['morphdom', ['tools/book/client/dom/morph.ts']],
    ['esbuild', ['tools/compiled.js', 'tools/book/site/bundle.ts', 'tools/runner/source/transpile.ts']],
    ['js-tokens', ['tools/terminal/code.ts']],
    ['diff', ['tools/terminal/diff-rows.ts']],
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
  /** Whole rooms, so that a new file in one of them is held to it; then single files of other rooms. */
  const PURE_ROOMS = [
    'verdict.ts',
    'terminal',
    'report',
    'course/formats',
    'runner/diagnosis',
    'trace/model',
    'trace/words',
    'trace/scene',
    'trace/text',
    'trace/svg/parts',
    'trace/svg',
    'watch/state',
    'watch/view',
    'book/protocol',
    'book/markup',
    'book/runs',
    'book/pages',
    'book/live',
  ];
  const EXCEPT = ['tools/terminal/screen.ts'];
  const isPure = (name: string): boolean =>
    (PURE_ROOMS.includes(roomOf(name)) && !EXCEPT.includes(name)) ||
    /^tools\/progress\/(reducer|merge|parse|status|types)\.ts$/.test(name) ||
    /^tools\/course\/(types|find|stages)\.ts$/.test(name) ||
    /^tools\/commands\/cli\/(help|parse|types|unknown)\.ts$/.test(name) ||
    /^tools\/commands\/(table|authoring|common\/exercism)\.ts$/.test(name) ||
    /^tools\/book\/server\/(requests|actions)\.ts$/.test(name) ||
    /^tools\/book\/site\/(course-readme|search)\.ts$/.test(name) ||
    /^tools\/book\/client\/stepper\/(address|moves|places-of)\.ts$/.test(name);

  it.each(tools.filter(({ name }) => isPure(name)).map((source) => [source.name, source] as const))(
    '%s',
    (_, { imports }) => {
      expect(imports.filter((other) => outside.test(other))).toEqual([]);
    },
  );
});

describe('one place knows what lies in a lesson’s folder', () => {
  /** What runs beside lessons or programs and imports nothing of the course, and the format of predictions. */
  const EXEMPT = ['tools/testing/prediction.ts', 'tools/course/formats/markers.ts'];

  it('nobody else decides by the name of a file what it is for', () => {
    const deciding = /'(?:demo\.ts|predict\.ts|hints\.md)'|endsWith\('\.test\.ts'\)/;
    const deciders = tools
      .filter(({ name }) => name !== 'tools/course/lesson-folder.ts' && !EXEMPT.includes(name))
      .filter((source) => deciding.test(code(source)))
      .map(({ name }) => name);
    expect(deciders, 'ask course/lesson-folder.ts for the role of the file').toEqual([]);
  });
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

describe('names', () => {
  it('the name of a type occurs once in tools/', () => {
    const files = new Map<string, string[]>();
    for (const { name, text } of tools.filter((source) => source.name.endsWith('.ts'))) {
      const declared = text.matchAll(
        /^(?:export )?(?:declare )?(?:abstract )?(?:interface|type|class|enum) (\w+)/gm,
      );
      for (const [, type = ''] of declared) files.set(type, [...(files.get(type) ?? []), name]);
    }
    const twice = [...files].filter(([, where]) => where.length > 1);
    expect(
      twice.map(([type, where]) => `${type}: ${where.join(', ')}`),
      'whoever searches for a name finds one thing: call these after what is particular to each',
    ).toEqual([]);
  });

  it(`no folder of tools/ has more than ${MOST_FILES} files, whatever they are`, () => {
    const folders = new Map<string, number>();
    const everything = readdirSync(join(root, 'tools'), { recursive: true, withFileTypes: true });
    for (const { parentPath } of everything.filter((entry) => entry.isFile() && !entry.name.startsWith('.')))
      folders.set(parentPath, (folders.get(parentPath) ?? 0) + 1);
    const crowded = [...folders].filter(([, files]) => files > MOST_FILES);
    expect(crowded, 'give these rooms, each for one idea').toEqual([]);
  });
});

/** Circles of imports between files, each as a path; type-only imports count too: a reader follows them all the same. */
function cycles(sources: readonly Source[]): string[] {
  const found: string[] = [];
  const done = new Set<string>();
  const visit = (name: string, path: readonly string[]): void => {
    if (path.includes(name)) {
      found.push([...path.slice(path.indexOf(name)), name].join(' -> '));
      return;
    }
    if (done.has(name)) return;
    for (const other of sources.find((source) => source.name === name)?.imports ?? [])
      visit(other, [...path, name]);
    done.add(name);
  };
  for (const { name } of sources) visit(name, []);
  return found;
}
