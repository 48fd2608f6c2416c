'use strict';

// What one loop has opened outside: sockets, servers, processes. Each thing has a number. The loop sends commands to it, and
// events come back. This file runs in the I/O thread of a blocking loop, and in the main thread of a hosted one.
const { pack } = require('./errors.cjs');

/**
 * @param {(id: number, what: string, value: unknown) => void} emit is called for each event, never while `open` or `tell` run
 *   their first line.
 * @param {number} window how many bytes of a thing may be on their way to the loop before the loop says that it has taken them.
 */
function makeWorld(emit, window) {
  const things = new Map();
  let adopted = 0;
  let isClosed = false;

  /** What an opener gets: the way back to the loop for the thing with this number. */
  function hereFor(id) {
    return {
      window,
      /** Emits an event of this thing. After `forget`, events are dropped. */
      emit(what, value) {
        if (things.has(id) && !isClosed) emit(id, what, value);
      },
      /** Something that came by itself, such as an accepted connection. @returns its number: below zero. */
      adopt(make) {
        adopted -= 1;
        add(adopted, make);
        // It came after the loop was closed, so the loop will not hear of it.
        if (isClosed) things.get(adopted)?.leave?.();
        return adopted;
      },
      /** The thing is gone. */
      forget() {
        things.delete(id);
      },
    };
  }

  function add(id, make) {
    things.set(id, {});
    const thing = make(hereFor(id));
    if (things.has(id)) things.set(id, thing);
  }

  return {
    /** @param {string} module the path of an opener: a module with `open(options, here)`, which returns the thing. */
    open(id, module, options) {
      try {
        add(id, (here) => require(module).open(options, here));
      } catch (error) {
        if (things.delete(id)) emit(id, 'failed', pack(error));
      }
    },
    /** @returns what the command returns; undefined when the thing is gone. */
    tell(id, command, value) {
      const thing = things.get(id);
      if (thing === undefined) return undefined;
      try {
        return thing[command](value);
      } catch (error) {
        if (!things.delete(id)) return undefined;
        emit(id, 'closed', pack(error));
        thing.leave?.();
        return undefined;
      }
    },
    /** The loop is closed. A thing that is being closed may still send what was written to it. */
    close() {
      isClosed = true;
      for (const thing of things.values()) thing.leave?.();
    },
  };
}

module.exports = { makeWorld };
