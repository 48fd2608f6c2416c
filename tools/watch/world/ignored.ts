import { basename } from 'node:path';

const names: readonly RegExp[] = [
  /^4913$/, // vim tries out whether it may write here
  /\.sw[a-z]$/,
  /~$/,
  /^\.#/,
  /^#.*#$/,
  /\.tmp$/,
  /^\.DS_Store$/,
  /___jb_(tmp|old)___$/,
  /^(node_modules|\.git)$/,
];

/** Whether a path is a file that editors leave beside the one that they save, or a folder that is nobody's lesson. */
export function isIgnored(path: string): boolean {
  const name = basename(path);
  return names.some((pattern) => pattern.test(name));
}
