'use strict';

// Anything that bytes go through in Node, such as a socket, as a thing of a world.
const { pack } = require('./errors.cjs');

/**
 * Events: `data` (a Uint8Array), `eof`, `below`, `closed` (null, or a packed error), which is the last.
 * @param socket a Duplex, a Readable or a Writable
 * @param here see world.cjs
 * @param {(error: Error | null) => void} [ended] is called instead of the event `closed`.
 */
function pipe(socket, here, ended) {
  /** Bytes that the loop has not taken yet. */
  let onTheirWay = 0;
  let isPausedByLoop = false;
  let isPausedHere = false;
  /** The loop waits until at most this many bytes are left to write; -1: it does not wait. */
  let asked = -1;
  let isClosing = false;
  let failure = null;

  const flow = () => {
    if (isPausedByLoop || isPausedHere) socket.pause();
    else socket.resume();
  };
  const answer = () => {
    if (asked < 0 || socket.destroyed || socket.writableLength > asked) return;
    asked = -1;
    here.emit('below');
  };
  const written = (error) => {
    if (!error) answer(); // what could not be written leaves no room either
  };

  if (typeof socket.resume === 'function')
    socket.on('data', (chunk) => {
      onTheirWay += chunk.length;
      here.emit('data', chunk);
      if (onTheirWay > here.window && !isPausedHere) {
        isPausedHere = true;
        flow();
      }
    });
  socket.on('end', () => here.emit('eof'));
  socket.on('error', (error) => {
    failure ??= error;
  });
  socket.on('close', () => {
    if (ended !== undefined) ended(failure);
    else here.emit('closed', failure && pack(failure));
    here.forget();
  });

  return {
    /** @returns how many bytes are left to write now */
    write(data) {
      socket.write(data, written);
      return socket.writableLength;
    },
    /** Ends the output: nothing more will be written. */
    end() {
      socket.end();
    },
    /** Writes what is left, then closes. */
    close() {
      isClosing = true;
      if (typeof socket.destroySoon === 'function') socket.destroySoon();
      else if (socket.writable) socket.end(() => socket.destroy());
      else socket.destroy();
    },
    /** Closes now. */
    abort() {
      isClosing = true;
      socket.destroy();
    },
    pause() {
      isPausedByLoop = true;
      flow();
    },
    resume() {
      isPausedByLoop = false;
      flow();
    },
    /** The loop has taken this many bytes. */
    ack(bytes) {
      onTheirWay -= bytes;
      if (!isPausedHere || onTheirWay > here.window / 2) return;
      isPausedHere = false;
      flow();
    },
    /** `below` is emitted as soon as at most this many bytes are left to write. */
    ask(bytes) {
      asked = bytes;
      answer();
    },
    leave() {
      if (!isClosing) socket.destroy();
    },
  };
}

module.exports = { pipe };
