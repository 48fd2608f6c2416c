import { once } from 'node:events';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { UserError } from '../../errors.ts';

/** Tried first, so that the book is found again where it was. */
const USUAL = 4321;

/** This machine, as no other can reach it. */
const HOST = '127.0.0.1';

/**
 * Lets `server` listen where only this machine can reach it.
 * @param wanted the port; without it the usual one, or when that is taken any that is free.
 * @returns the port.
 * @throws {UserError} when the wanted port cannot be had.
 */
export async function listen(server: Server, wanted?: number): Promise<number> {
  try {
    return await listenAt(server, wanted ?? USUAL);
  } catch (error) {
    if (wanted !== undefined) throw sorry(error, wanted);
    return listenAt(server, 0).catch((again: unknown) => {
      throw sorry(again, 0);
    });
  }
}

/** The origin of what listens at a port of this machine. */
export function originOfPort(port: number): string {
  return `http://${HOST}:${port}`;
}

async function listenAt(server: Server, port: number): Promise<number> {
  server.listen(port, HOST);
  await once(server, 'listening');
  return (server.address() as AddressInfo).port;
}

function sorry(error: unknown, port: number): UserError {
  const code = (error as NodeJS.ErrnoException).code ?? String(error);
  if (code === 'EADDRINUSE')
    return new UserError(
      `Port ${port} is taken: another program listens there, perhaps another book. Leave \`--port\` out, and a free one is found.`,
      1,
    );
  if (code === 'EACCES')
    return new UserError(
      `Port ${port} is not for everybody on this machine. Choose one above 1023, or leave \`--port\` out.`,
      1,
    );
  return new UserError(
    `The book cannot be opened, because no program may listen on ${HOST} here (${code}). \`npx lesson book --out book\` writes it as files.`,
    1,
  );
}
