import { readFile } from 'node:fs/promises';
import type { Bundle } from './bundle.ts';

/** The media types of the files in `assets/`, by name. */
export const ASSETS: Readonly<Record<string, string>> = {
  'book.css': 'text/css',
  'book.js': 'text/javascript',
  'theme.js': 'text/javascript',
  'favicon.svg': 'image/svg+xml',
};

/** Gives the text of a file in `assets/`. Scripts and styles are built when the first of them is asked for. */
export function openAssets(): (name: string) => Promise<string> {
  let built: Promise<Bundle> | undefined;
  return async (name) => {
    if (name === 'favicon.svg') return readFile(new URL('../style/favicon.svg', import.meta.url), 'utf8');
    built ??= import('./bundle.ts').then(({ bundle }) => bundle());
    return (await built).get(name) ?? '';
  };
}
