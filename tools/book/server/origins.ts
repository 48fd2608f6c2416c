import { UserError } from '../../errors.ts';

/**
 * Reads the origins at which a browser reaches the book by way of somebody else: a forwarded port, a proxy.
 * @param text one or more with commas between them, such as `https://name-4321.app.github.dev`.
 * @throws {UserError} when one of them is not an origin.
 */
export function parseOrigins(text: string): string[] {
  return text.split(',').map((part) => {
    const origin = originOf(part.trim());
    if (origin !== null) return origin;
    throw new UserError(
      `\`--origin\` takes what stands before the first \`/\` of the book's address in your browser, such as \`https://name-4321.app.github.dev\`, and got \`${part.trim()}\`. Put commas between several.`,
    );
  });
}

/** Where GitHub Codespaces forwards a port to, as its environment says; null when this is no codespace. */
export function codespaceOrigin(env: NodeJS.ProcessEnv, port: number): string | null {
  const { CODESPACES, CODESPACE_NAME: name, GITHUB_CODESPACES_PORT_FORWARDING_DOMAIN: domain } = env;
  if (CODESPACES !== 'true' || !name || !domain) return null;
  return originOf(`https://${name}-${port}.${domain}`);
}

/** As a browser writes it; null when there is more in `text` than an origin, or less. */
function originOf(text: string): string | null {
  if (!/^https?:\/\/[^/?#@\\\s*]+\/?$/i.test(text) || !URL.canParse(text)) return null;
  return new URL(text).origin;
}
