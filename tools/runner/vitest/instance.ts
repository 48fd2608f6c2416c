import { Writable } from 'node:stream';
import { fileURLToPath } from 'node:url';
import type { PoolRunnerInitializer, Vitest } from 'vitest/node';
import type { Breakage } from '../process/run-record.ts';
import { toId } from './ids.ts';
import { readSource, type Sources, sourcePlugin } from './source-plugin.ts';

const RUNNER = new URL('../child/test-runner.js', import.meta.url).href;

/** vitest, loaded once and kept: it resolves, transforms and serves the files that a process asks for. */
export interface VitestInstance {
  /** What vitest tells a process before the first file. */
  readonly config: unknown;
  /**
   * Serves a run of test files, with every file as it is now.
   * @param files absolute paths of test files.
   * @param overlay text to use instead of files, by absolute path.
   * @returns when no process of the run is left; it never throws for what the files do.
   * @throws what vitest throws when it cannot run anything.
   */
  run(files: readonly string[], overlay: ReadonlyMap<string, string>): Promise<void>;
  /** What could not be loaded in the last run. */
  broken(): readonly Breakage[];
  /** See `versions` in `../process/wire.ts`. */
  versions(): Readonly<Record<string, number>>;
  /** Why a file could not be read or prepared in the last run, when the file is not to blame; null otherwise. */
  trouble(): string | null;
  close(): Promise<void>;
}

/**
 * Loads vitest.
 * @param root the folder of the workbook.
 * @param testSeconds how long a test may wait for a promise.
 * @param isTraced whether code is prepared to be recorded.
 * @throws {Error} when vitest cannot be loaded.
 */
export async function openInstance(
  root: string,
  testSeconds: number,
  pool: PoolRunnerInitializer,
  isTraced: boolean,
): Promise<VitestInstance> {
  const { createVitest } = await import('vitest/node');
  const sources: Sources = { overlay: new Map(), loaded: new Map(), broken: new Map(), trouble: null };
  const versions: Record<string, number> = {};
  const nowhere = (): Writable => new Writable({ write: (_chunk, _encoding, done) => done() });

  // vitest ends the process on a signal and on a rejection: both are the tool's to decide.
  const before = listeners();
  const creating = createVitest(
    'test',
    {
      root: toId(root),
      config: false,
      watch: true,
      pool,
      maxWorkers: 1,
      server: { deps: { external: [/^file:/] } },
      reporters: [{}],
      include: [],
      globals: false,
      passWithNoTests: true,
      // Where CI is set, vitest would throw instead: what is singled out is the verdict's to tell.
      allowOnly: true,
      disableConsoleIntercept: true,
      testTimeout: testSeconds * 1000,
      hookTimeout: testSeconds * 1000,
      cache: false,
      api: false,
    },
    {
      oxc: false,
      // `.env` files are for programs that have secrets.
      envDir: false,
      cacheDir: fileURLToPath(new URL('./.none', import.meta.url)),
      // As an address: vitest would cut its own path at a character that has a meaning there.
      resolve: { alias: [{ find: /^vitest$/, replacement: import.meta.resolve('vitest') }] },
      optimizeDeps: { noDiscovery: true, include: [] },
      server: { watch: null, hmr: false, ws: false },
      logLevel: 'silent',
      plugins: [sourcePlugin(sources, root, isTraced)],
    },
    { stdout: nowhere(), stderr: nowhere() },
  );
  removeAdded(before);
  const vitest = await creating;
  const project = vitest.getRootProject();
  // Set only now: vitest would take an address for a path.
  project.config.runner = RUNNER;

  return {
    config: project.serializedConfig,
    broken: () => [...sources.broken.values()],
    trouble: () => sources.trouble,
    versions: () => ({ ...versions }),
    async run(files, overlay) {
      sources.overlay = overlay;
      sources.broken.clear();
      sources.trouble = null;
      refresh(vitest, sources, versions);
      const { exitCode } = process;
      try {
        await vitest.runTestSpecifications(files.map((file) => project.createSpecification(toId(file))));
      } finally {
        process.exitCode = exitCode;
      }
    },
    close: () => vitest.close(),
  };
}

/** Forgets every file whose text is no longer what vite was given. Comparing texts cannot be fooled as times can. */
function refresh(vitest: Vitest, sources: Sources, versions: Record<string, number>): void {
  for (const [file, text] of sources.loaded) {
    const name = file.replaceAll('\\', '/');
    versions[name] ??= 0;
    if (readSource(sources, file) === text) continue;
    versions[name] += 1;
    sources.loaded.delete(file);
    vitest.invalidateFile(toId(file));
  }
}

const EVENTS = ['SIGINT', 'SIGTERM', 'exit', 'unhandledRejection'] as const;
type ProcessListener = (...values: unknown[]) => void;

function listeners(): ReadonlyMap<string, ReadonlySet<unknown>> {
  return new Map(EVENTS.map((event) => [event, new Set<unknown>(process.rawListeners(event))]));
}

function removeAdded(before: ReadonlyMap<string, ReadonlySet<unknown>>): void {
  for (const event of EVENTS) {
    for (const listener of process.rawListeners(event)) {
      if (!before.get(event)?.has(listener)) process.off(event, listener as ProcessListener);
    }
  }
}
