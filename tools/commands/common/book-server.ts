import type { BookServer } from '../../book/server/server.ts';
import type { CommandContext } from '../cli/types.ts';

/**
 * What `--origin` says; nothing when it is left out.
 * @throws {UserError} when that is no origin.
 */
export async function originsIn({ args }: Pick<CommandContext, 'args'>): Promise<string[]> {
  const text = args.values.get('origin');
  if (text === undefined) return [];
  const { parseOrigins } = await import('../../book/server/origins.ts');
  return parseOrigins(text);
}

/**
 * Opens a server for the book of a workbook.
 * @param options see `ServerOptions`.
 * @throws {UserError} when the port cannot be had.
 */
export async function openBookServer(
  { root, env }: Pick<CommandContext, 'root' | 'env'>,
  options: { readonly port?: number | undefined; readonly origins: readonly string[] },
): Promise<BookServer> {
  const [{ keyOf }, { openServer }] = await Promise.all([
    import('../../book/server/key.ts'),
    import('../../book/server/server.ts'),
  ]);
  return openServer({ key: await keyOf(root), env, ...options });
}
