'use strict';

// An opener for room.ts: a peer that is not made of streams, and does what a test tells it. It lives where the sockets live.
// Options: `{ connect: port }` or `{ serve: true, paused }`. Commands act on its connection. Events: `listening`, `connected`,
// `got`, `end`, `gone`.
const { createHash } = require('node:crypto');
const net = require('node:net');

function open({ connect, paused = false, port = 0, reply, echo = false }, here) {
  let socket = null;
  let got = 0;
  const hash = createHash('sha256');
  const sockets = new Set();

  function meet(one) {
    socket = one;
    sockets.add(one);
    if (paused) one.pause();
    one.on('data', (data) => {
      got += data.length;
      hash.update(data);
      here.emit('got', got);
      if (echo) one.write(data);
    });
    one.on('end', () => here.emit('end', { got, hash: hash.copy().digest('hex') }));
    one.on('error', (error) => here.emit('error', error.code));
    one.on('close', () => {
      sockets.delete(one);
      here.emit('gone', got);
    });
    if (reply !== undefined) one.write(reply);
    here.emit('connected', one.remotePort);
  }

  const server = connect === undefined ? net.createServer({ allowHalfOpen: true }, meet) : null;
  if (server !== null)
    server.listen({ port, host: '127.0.0.1' }, () => here.emit('listening', server.address().port));
  else {
    const one = net.connect({ port: connect, host: '127.0.0.1', allowHalfOpen: true });
    one.once('connect', () => meet(one));
    one.on('error', (error) => here.emit('error', error.code));
  }
  const leave = () => {
    server?.close();
    for (const each of sockets) each.destroy();
    here.forget();
  };
  return {
    write: (data) => void socket.write(data),
    /** So many bytes, in pieces, as fast as they are taken: `sent` tells how many were given to the system so far. */
    pour(count) {
      const piece = Buffer.alloc(64 * 1024, 'x');
      let sent = 0;
      const more = () => {
        if (sent >= count) return socket.end();
        sent += piece.length;
        socket.write(piece, more);
      };
      more();
    },
    end: () => void socket.end(),
    /** Without a FIN before it, which `resetAndDestroy` sends. */
    reset() {
      socket.resetAndClosing = true;
      socket.destroy();
    },
    destroy: () => void socket.destroy(),
    pause: () => void socket.pause(),
    resume: () => void socket.resume(),
    ask: () => here.emit('state', { got, written: socket?.bytesWritten, left: socket?.writableLength }),
    leave,
  };
}

module.exports = { open };
