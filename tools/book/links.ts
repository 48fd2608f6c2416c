import { posix } from 'node:path';
import type { Course } from '../course/types.ts';

/**
 * Where the links of a README lead in the book. Pages of lessons and their pictures have the same place in the book as on the
 * disk. What the book does not have (source files, CONTRIBUTING.md) leads nowhere.
 * @param home the folder of the README, from the root: `lessons/04-send`, or empty.
 * @returns a function from what the README says to the link in the page; null for nowhere.
 */
export function linksOf(course: Course, home: string): (href: string) => string | null {
  return (href) => {
    if (/^(?:https?:|mailto:)/i.test(href) || href.startsWith('#')) return href;
    const [path = '', hash] = href.split('#');
    const target = posix.join(home, path).replace(/\/(?:README\.md)?$/, '');
    const page = pageAt(course, target) ?? (/^lessons\/[^/]+\/[^/]+\.svg$/.test(target) ? target : null);
    if (page === null) return null;
    return posix.relative(home, page) + (hash === undefined ? '' : `#${hash}`);
  };
}

function pageAt({ lessons }: Course, target: string): string | null {
  if (target === 'README.md') return 'index.html';
  return lessons.some(({ folder }) => target === `lessons/${folder}`) ? `${target}/index.html` : null;
}
