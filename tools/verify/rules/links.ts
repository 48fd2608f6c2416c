import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { proseLines } from '../../course/formats/fences.ts';
import { NAMES } from '../../course/lesson-folder.ts';
import { fromRoot } from '../../system/files.ts';
import type { Context } from '../context/context.ts';
import type { Finding } from '../context/finding.ts';

/** Relative links and pictures lead somewhere. */
export function* links({ root, lessons }: Context): Generator<Finding> {
  for (const { lesson, readme, hintsText } of lessons) {
    const pages = [
      { file: lesson.readme, text: readme },
      { file: join(lesson.dir, NAMES.hints), text: hintsText },
    ];
    for (const { file, text } of pages) {
      for (const { path, line } of relativeLinks(text)) {
        if (existsSync(join(lesson.dir, path))) continue;
        const message = `the link leads nowhere: there is no ${path}. Correct it; it is relative to lessons/${lesson.folder}.`;
        yield { file: fromRoot(root, file), line, message };
      }
    }
  }
}

function relativeLinks(markdown: string): { path: string; line: number }[] {
  return proseLines(markdown).flatMap((text, at) =>
    [
      ...text
        .replace(/`[^`]*`/g, '``')
        .matchAll(/\]\(<?([^)\s>]+)>?(?:\s+"[^"]*")?\)|^\s*\[[^\]]+\]:\s*(\S+)/g),
    ].flatMap(([, inline, reference]) => {
      const target = inline ?? reference ?? '';
      const path = target.replace(/[#?].*$/, '');
      return path === '' || /^[a-z][a-z0-9+.-]*:/i.test(path) ? [] : [{ path: decoded(path), line: at + 1 }];
    }),
  );
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
