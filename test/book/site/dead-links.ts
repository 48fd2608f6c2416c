import { posix } from 'node:path';
import type { Site } from '../../../tools/book/site/site.ts';

/** The links of all pages that lead nowhere: no such path, or no such name on the page. */
export async function deadLinks(site: Site): Promise<string[]> {
  const paths = await site.paths();
  const pages = new Map<string, string>();
  for (const path of paths) {
    const found = await site.get(path);
    if (path.endsWith('.html')) pages.set(path, String(found?.body));
  }
  return [...pages].flatMap(([path, page]) =>
    [...page.matchAll(/\s(?:href|src)="([^"]*)"/g)].flatMap(([, link = '']) => {
      if (/^https?:/.test(link)) return [];
      const [file = '', name] = link.split('#');
      const target = file === '' ? path : posix.join(posix.dirname(path), file);
      const isThere =
        paths.includes(target) && (name === undefined || pages.get(target)?.includes(` id="${name}"`));
      return isThere ? [] : [`${path}: ${link}`];
    }),
  );
}
