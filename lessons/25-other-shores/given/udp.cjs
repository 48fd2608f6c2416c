'use strict';

// A socket for datagrams. Events: `opened` or `failed`; `datagram`; `trouble` (an error that the socket survives); `closed`.
const dgram = require('node:dgram');
const { isIPv6 } = require('node:net');
const { pack } = require('../../22-selectors/given/errors.cjs');

/** @param options `{ localAddr, remoteAddr }`: each `[host, port]` or undefined */
function open({ localAddr, remoteAddr }, here) {
  const isSix = isIPv6((localAddr ?? remoteAddr)[0]);
  const socket = dgram.createSocket({ type: isSix ? 'udp6' : 'udp4' });
  let isOpen = false;
  let isGone = false;
  let isClosing = false;
  /** How many datagrams are being sent. */
  let sending = 0;
  /** Bytes that the loop has not taken yet. */
  let onTheirWay = 0;

  const begin = (error) => {
    if (isGone) return;
    if (error) return fail(error);
    isOpen = true;
    here.emit('opened', {
      sockname: nameOf(socket.address()),
      peername: remoteAddr === undefined ? null : nameOf(socket.remoteAddress()),
    });
  };
  const fail = (error) => {
    isGone = true;
    here.emit('failed', pack(error));
    here.forget();
    socket.close();
  };
  const end = () => {
    if (isGone) return;
    isGone = true;
    socket.close(() => {
      here.emit('closed', null);
      here.forget();
    });
  };

  socket.on('error', (error) => {
    if (isOpen) here.emit('trouble', pack(error));
    else if (!isGone) fail(error);
  });
  socket.on('message', (data, from) => {
    // A sender of datagrams has no brake: what the loop has no time for is lost.
    if (onTheirWay > here.window) return;
    onTheirWay += data.length;
    here.emit('datagram', { data: new Uint8Array(data), addr: nameOf(from) });
  });
  const bound = () => {
    if (isGone) return;
    if (remoteAddr === undefined) begin();
    else socket.connect(remoteAddr[1], remoteAddr[0], begin);
  };
  if (localAddr === undefined) socket.bind(0, bound);
  else socket.bind({ address: localAddr[0], port: localAddr[1] }, bound);

  return {
    sendto({ data, addr }) {
      if (isGone) return;
      sending += 1;
      const sent = (error) => {
        sending -= 1;
        if (error && !isGone) here.emit('trouble', pack(error));
        if (isClosing && sending === 0) end();
      };
      if (addr === null) socket.send(data, sent);
      else socket.send(data, addr[1], addr[0], sent);
    },
    /** The loop has taken so many bytes. */
    ack(bytes) {
      onTheirWay -= bytes;
    },
    /** Sends what is left, then closes. */
    close() {
      isClosing = true;
      if (sending === 0) end();
    },
    abort: end,
    leave() {
      if (!isClosing) end();
    },
  };
}

function nameOf({ address, port }) {
  return [address, port];
}

module.exports = { open };
