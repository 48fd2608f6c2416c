// What a child process is told of the shell that the tool was started in. In JavaScript, because the first child is
// started before tsx is there.

/**
 * What programs need to start, to find others, and to know where the user's files and temporary files are. Everything
 * else (NODE_OPTIONS, TSX_…, VITE_…, DEBUG, FORCE_COLOR, LANG) could change a verdict, and is left out.
 */
const KEPT = new Set([
  'PATH',
  'PATHEXT',
  'HOME',
  'USER',
  'LOGNAME',
  'TMPDIR',
  'TMP',
  'TEMP',
  // Libraries that node itself was linked to.
  'LD_LIBRARY_PATH',
  'DYLD_LIBRARY_PATH',
  'DYLD_FALLBACK_LIBRARY_PATH',
  'NIX_LD',
  'NIX_LD_LIBRARY_PATH',
  // Windows starts nothing without these.
  'SYSTEMROOT',
  'SYSTEMDRIVE',
  'WINDIR',
  'COMSPEC',
  'USERNAME',
  'USERPROFILE',
  'HOMEDRIVE',
  'HOMEPATH',
  'APPDATA',
  'LOCALAPPDATA',
  'PROGRAMDATA',
  'PROGRAMFILES',
]);

/**
 * @param {NodeJS.ProcessEnv} env
 * @param {Readonly<Record<string, string>>} own
 */
export function childEnvironment(env, own = {}) {
  // Windows spells its names in any case.
  const kept = Object.entries(env).filter(([name]) => KEPT.has(name.toUpperCase()));
  return { ...Object.fromEntries(kept), ...own };
}
