import { once } from 'node:events';
import open from 'open';

/** How long a browser has to fail, in seconds: what starts it ends at once when it cannot. */
const PATIENCE = 1.5;

/** A page, and an address that leads there once. */
export interface PageToOpen {
  /** What the learner is told. */
  readonly address: string;
  /** What the browser is started with: other users of the machine see how a program was started. */
  readonly once: string;
}

/**
 * Opens a page in the learner's browser.
 * @returns a sentence when there is no browser, or null.
 */
export async function openInBrowser(
  { address, once: opened }: PageToOpen,
  env: NodeJS.ProcessEnv,
): Promise<string | null> {
  const sorry = `No browser can be opened from here. The page is at ${address}`;
  if (!hasBrowser(env)) return sorry;
  try {
    const started = await open(opened);
    if (started.exitCode === null) {
      const end = AbortSignal.timeout(PATIENCE * 1000);
      await once(started, 'exit', { signal: end }).catch(() => undefined);
    }
    return (started.exitCode ?? 0) === 0 ? null : sorry;
  } catch {
    return sorry;
  }
}

/** Whether a browser has a screen to come up on; without one, a browser for text would come up in our terminal. */
export function hasBrowser(env: NodeJS.ProcessEnv, platform: NodeJS.Platform = process.platform): boolean {
  if (env['BROWSER'] || env['DISPLAY'] || env['WAYLAND_DISPLAY']) return true;
  if (env['SSH_CONNECTION']) return false;
  return platform === 'darwin' || platform === 'win32' || Boolean(env['WSL_DISTRO_NAME']);
}
