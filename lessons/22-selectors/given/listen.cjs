'use strict';

// A server. Events: `listening` or `failed`; `accepted` for each connection, which is a thing of its own; `closed`.
const { addresses } = require('./connect.cjs');
const { pack } = require('./errors.cjs');
const { pipe } = require('./pipe.cjs');

/** @param options `{ host, port, backlog, ssl }`; `ssl` has the options of `tls.createServer`, such as `key` and `cert` */
function open({ host, port, backlog, ssl }, here) {
  const options = { allowHalfOpen: true, noDelay: true };
  const server = ssl
    ? require('node:tls').createServer({ ...options, ...ssl })
    : require('node:net').createServer(options);
  let isListening = false;
  let isOver = false;
  const strangers = new Map();
  if (ssl) server.on('connection', (socket) => note(strangers, socket));
  server.on(ssl ? 'secureConnection' : 'connection', (socket) => {
    strangers.delete(peerOf(socket));
    if (isOver) {
      socket.destroy();
      return;
    }
    const id = here.adopt((itself) => pipe(socket, itself));
    here.emit('accepted', { id, ...addresses(socket) });
  });
  server.on('listening', () => {
    isListening = true;
    const { address, port: chosen } = server.address();
    here.emit('listening', { sockname: [address, chosen] });
  });
  server.on('error', (error) => {
    if (!isListening) {
      here.emit('failed', pack(error));
      here.forget();
    } else here.emit('trouble', pack(error));
  });
  server.listen({ host: host ?? undefined, port, backlog });

  const leave = () => {
    isOver = true;
    server.close();
    for (const socket of strangers.values()) socket.destroy();
  };
  const close = () => {
    leave();
    here.emit('closed', null);
    here.forget();
  };
  return { close, leave };
}

/** Keeps a connection whose TLS handshake is not over: the loop does not know it yet, so it must be closed from here. */
function note(strangers, socket) {
  const peer = peerOf(socket);
  strangers.set(peer, socket);
  socket.once('close', () => strangers.delete(peer));
}

function peerOf({ remoteAddress, remotePort }) {
  return `${remoteAddress} ${remotePort}`;
}

module.exports = { open };
