import { rmSync } from 'node:fs';
import { mkdtemp, realpath } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserServer, chromium } from 'playwright-core';
import type { TestProject } from 'vitest/node';
import { findBrowser, NO_BROWSER } from './find.ts';
import { makePlace } from './place.ts';
import { openWatcher } from './watcher.ts';

/** A workbook, and its watcher. */
export interface Workbook {
  readonly root: string;
  /** Of the book; ends in `/`. */
  readonly address: string;
  readonly port: number;
}

declare module 'vitest' {
  interface ProvidedContext {
    /** Where the browser can be reached, or null. */
    browser: string | null;
    /** Where files may be written; it goes away after all tests. */
    folder: string;
    /** A workbook for each process that runs tests. */
    workbooks: readonly Workbook[];
  }
}

/** How many processes run tests. */
export const WORKERS = 2;

/** A name that the browser takes for this machine, as a name on the net can be made to point here. */
export const REBOUND = 'rebound.test';

const ARGS = [
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  // No other name leads anywhere: not even a request that nobody noticed leaves this machine.
  `--host-resolver-rules=MAP ${REBOUND} 127.0.0.1, MAP * ~NOTFOUND, EXCLUDE 127.0.0.1, EXCLUDE localhost`,
];

type End = () => Promise<unknown>;

/**
 * Starts before all tests what they share, the browser and the workbooks; gives what ends it. Without a browser it says
 * so, and all tests are skipped; where the environment names one, and in CI, that is a failure.
 */
export default async function launch(project: TestProject): Promise<() => Promise<void>> {
  const { env } = process;
  const executablePath = await findBrowser(env);
  const ends: End[] = [];
  const end = async (): Promise<void> => {
    for (const each of ends.reverse()) await each();
  };
  if (executablePath === null) {
    process.stderr.write(`${NO_BROWSER}\n`);
    if (env['CI'] || env['WORKBOOK_BROWSER']) process.exitCode = 1;
    project.provide('browser', null);
    return end;
  }
  try {
    const server = await startBrowser(executablePath, process.getuid?.() !== 0);
    ends.push(() => server.close());
    project.provide('browser', server.wsEndpoint());
    const folder = await realpath(await mkdtemp(join(tmpdir(), 'lesson-browser-')));
    const remove = (): void => rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
    // On Ctrl-C nobody waits for the ends.
    process.once('exit', remove);
    ends.push(async () => remove());
    project.provide('folder', folder);
    const opening = Array.from({ length: WORKERS }, () => open(folder, ends));
    project.provide('workbooks', await Promise.all(opening));
    return end;
  } catch (error) {
    await end();
    throw error;
  }
}

/** A browser that has its data in a new folder, which goes with it. */
async function startBrowser(executablePath: string, chromiumSandbox: boolean): Promise<BrowserServer> {
  try {
    return await chromium.launchServer({ executablePath, chromiumSandbox, args: ARGS });
  } catch (error) {
    // Some systems let only root make one.
    if (chromiumSandbox && /sandbox/i.test(String(error))) return startBrowser(executablePath, false);
    throw error;
  }
}

async function open(folder: string, ends: End[]): Promise<Workbook> {
  const watcher = await openWatcher((await makePlace(folder)).root);
  ends.push(() => watcher.stop());
  const { root, address, port } = watcher;
  return { root, address, port };
}
