import { type Coro, coroutine } from '../09-decorators/coroutine.ts';
import { openConnection } from './open-connection.ts';

/**
 * Asks a host of this machine for its first page, and reads the head of the answer. Each line of the head is logged as soon as
 * it is there: `sohu.test header > Server: nginx`. However this ends, the connection is closed.
 * @returns the lines of the head, without their line ends and without the empty line that ends the head
 * @throws {IncompleteReadError} when the host hangs up in the middle of the head
 */
export const wget = coroutine(
  function* wget(host: string, port: number, log: (line: string) => void): Coro<string[]> {
    log(`wget ${host}...`);
    const [reader, writer] = yield* openConnection('127.0.0.1', port);
    const request = Buffer.from(`GET / HTTP/1.0\r\nHost: ${host}\r\n\r\n`, 'latin1');
    const head: string[] = [];
    // TODO 5: send the request; read line by line up to the empty one; close in any case
    throw new Error('TODO 5: send the request; read line by line up to the empty one; close in any case');
  },
);
