'use strict';

// An opener for room.ts: tells what is open in the thread where sockets live, as soon as it is no more than enough, or after many turns.
// The lookup of a name is not among them: nobody can call it off, and it takes as long as the system wants.
const KINDS = ['TCPSocketWrap', 'TCPServerWrap', 'ConnectWrap', 'ShutdownWrap', 'WriteWrap'];

module.exports = {
  open({ turns, enough }, here) {
    const look = (left) => {
      const remains = process.getActiveResourcesInfo().filter((each) => KINDS.includes(each));
      if (left > 0 && remains.length > enough) {
        setImmediate(look, left - 1);
        return;
      }
      here.emit('remains', remains);
      here.forget();
    };
    look(turns);
    return {};
  },
};
