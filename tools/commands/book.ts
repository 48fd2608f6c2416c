import { homedir } from 'node:os';
import path from 'node:path';
import { UserError } from '../errors.ts';
import type { OpenObserver } from '../watch/world/observer.ts';
import type { CommandContext } from './cli/types.ts';
import { openBookServer, originsIn } from './common/book-server.ts';
import { openCourse, readProgress } from './common/lesson.ts';
import { beginning, watchLesson } from './watch.ts';

/** `lesson book`: the workbook in a browser, with what the watcher says beside each page; with `--out`, as files. */
export async function run(context: CommandContext): Promise<number> {
  const { args, root, env } = context;
  const [port, out] = [args.values.get('port'), args.values.get('out')];
  if (out !== undefined) {
    const other = ['port', 'origin'].find((name) => args.values.has(name));
    if (other === undefined) return write(context, out);
    throw new UserError(`\`--out\` writes files, and \`--${other}\` is for a server: leave one of them out.`);
  }
  const wanted = port === undefined ? undefined : portOf(port);
  const server = await openBookServer(context, { port: wanted, origins: await originsIn(context) });
  try {
    const { store, ...first } = await beginning(context);
    const book: OpenObserver = {
      name: 'book',
      waits: false,
      open: async (ports) => (await import('../book/book.ts')).openBook({ root, env, server }, ports),
    };
    return await watchLesson(context, first, { store, plain: true, observers: [book] });
  } finally {
    await server.close();
  }
}

/** @throws {UserError} when it is not the number of a port. */
function portOf(text: string): number {
  const port = /^\d{1,5}$/.test(text) ? Number(text) : 0;
  if (port >= 1 && port <= 65_535) return port;
  throw new UserError(
    `\`--port\` takes a number from 1 to 65535, and got \`${text}\`. Leave it out, and a free one is found.`,
  );
}

async function write(context: CommandContext, out: string): Promise<number> {
  const { root, cwd, stdout } = context;
  const course = await openCourse(context);
  const { openSite } = await import('../book/site/site.ts');
  const { writeBook } = await import('../book/site/export.ts');
  const folder = path.resolve(cwd, out);
  const site = openSite({ root, course: async () => course, progress: () => readProgress(context) });
  const { pages } = await writeBook(site, folder, { root, home: homedir() });
  const index = path.join(path.relative(cwd, folder), 'index.html');
  stdout.write(`The book is in ${index}: ${pages} pages, which need no server.\n`);
  return 0;
}
