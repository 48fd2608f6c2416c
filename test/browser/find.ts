import { constants } from 'node:fs';
import { access } from 'node:fs/promises';
import path from 'node:path';

/** Said when there is no browser to test in. */
export const NO_BROWSER =
  'There is no Chromium here, so nothing was tested in a browser: install Chromium or Chrome, or name it in WORKBOOK_BROWSER.';

const COMMANDS = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

const MAC = ['Google Chrome', 'Chromium', 'Microsoft Edge'].map(
  (name) => `Applications/${name}.app/Contents/MacOS/${name}`,
);

const WINDOWS = ['Google\\Chrome\\Application\\chrome.exe', 'Chromium\\Application\\chrome.exe'].concat(
  'Microsoft\\Edge\\Application\\msedge.exe',
);

/** Whether there is a program at a path. */
export type IsThere = (file: string) => Promise<boolean>;

const isThere: IsThere = (file) =>
  access(file, constants.X_OK).then(
    () => true,
    () => false,
  );

/** The Chromium to test in: that of `WORKBOOK_BROWSER`, or else one that is installed, or null. */
export async function findBrowser(
  env: NodeJS.ProcessEnv,
  platform: NodeJS.Platform = process.platform,
  exists: IsThere = isThere,
): Promise<string | null> {
  const wanted = env['WORKBOOK_BROWSER'];
  for (const file of wanted ? [wanted] : places(env, platform)) if (await exists(file)) return file;
  return null;
}

function places(env: NodeJS.ProcessEnv, platform: NodeJS.Platform): string[] {
  const within = (homes: readonly string[], names: readonly string[]): string[] =>
    homes.flatMap((name) => (env[name] ? names.map((rest) => path.win32.join(env[name] ?? '', rest)) : []));
  if (platform === 'win32') return within(['ProgramFiles', 'ProgramFiles(x86)', 'LOCALAPPDATA'], WINDOWS);
  const folders = (env['PATH'] ?? '').split(':').filter(Boolean);
  const commands = COMMANDS.flatMap((name) => folders.map((folder) => path.posix.join(folder, name)));
  if (platform !== 'darwin') return commands;
  return ['/', env['HOME'] ?? '/']
    .flatMap((home) => MAC.map((rest) => path.posix.join(home, rest)))
    .concat(commands);
}
