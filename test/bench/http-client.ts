import { once } from 'node:events';
import { connect, type Socket } from 'node:net';

const REQUEST = Buffer.from('GET / HTTP/1.1\r\nHost: localhost\r\n\r\n');
const CONNECTIONS = 100;
/** Of one round, over all connections. */
const REQUESTS = 10_000;
const ROUNDS = 6;

/**
 * Nanoseconds that a server takes for a request, over connections that stay open: the best of some rounds. The client does as
 * little as it can: it counts the bytes of the answers, which have to be alike.
 */
export async function timeRequests(port: number): Promise<number> {
  const sockets = await Promise.all(Array.from({ length: CONNECTIONS }, () => open(port)));
  try {
    const length = await lengthOfAnswer(sockets[0] as Socket);
    let least = Number.POSITIVE_INFINITY;
    for (let round = 0; round < ROUNDS; round++) {
      const before = performance.now();
      await Promise.all(sockets.map((socket) => ask(socket, length)));
      least = Math.min(least, performance.now() - before);
    }
    return (least * 1e6) / REQUESTS;
  } finally {
    for (const socket of sockets) socket.destroy();
  }
}

async function open(port: number): Promise<Socket> {
  const socket = connect({ host: '127.0.0.1', port, noDelay: true });
  await once(socket, 'connect');
  return socket;
}

/** In bytes, the head included. */
async function lengthOfAnswer(socket: Socket): Promise<number> {
  let text = '';
  socket.write(REQUEST);
  for (;;) {
    const [data] = (await once(socket, 'data')) as [Buffer];
    text += data.toString('latin1');
    const end = text.indexOf('\r\n\r\n');
    if (end === -1) continue;
    const length = end + 4 + Number(/^content-length: *(\d+)/im.exec(text)?.[1]);
    if (text.length >= length) return length;
  }
}

function ask(socket: Socket, length: number): Promise<void> {
  return new Promise((resolve, reject) => {
    let left = REQUESTS / CONNECTIONS;
    let missing = length;
    const take = (data: Buffer): void => {
      missing -= data.length;
      if (missing > 0) return;
      left -= 1;
      missing = length;
      if (left > 0) {
        socket.write(REQUEST);
        return;
      }
      socket.off('data', take).off('close', lost);
      resolve();
    };
    const lost = (): void => reject(new Error('the server has closed a connection'));
    socket.on('data', take).once('close', lost);
    socket.write(REQUEST);
  });
}
