'use strict';

// A connection to a server. Events: `connected` or `failed`; then those of a pipe.
const { pack } = require('./errors.cjs');
const { pipe } = require('./pipe.cjs');

/** @param options `{ host, port, ssl, localAddr }`; `ssl` has the options of `tls.connect` */
function open({ host, port, ssl, localAddr }, here) {
  // Otherwise the second of two small writes would wait until the first has been acknowledged.
  const address = { host, port, allowHalfOpen: true, noDelay: true };
  if (localAddr) Object.assign(address, { localAddress: localAddr[0], localPort: localAddr[1] });
  const socket = ssl ? connectSecurely({ ...nameFor(host), ...address, ...ssl }) : connect(address);
  let isConnected = false;
  socket.once(ssl ? 'secureConnect' : 'connect', () => {
    isConnected = true;
    here.emit('connected', addresses(socket));
  });
  return pipe(socket, here, (failure) => {
    if (isConnected) here.emit('closed', failure && pack(failure));
    else here.emit('failed', pack(failure ?? new Error('the connection was closed before it was made')));
  });
}

/** As `net.connect`, which leaves a socket open when it throws: for a port that cannot be one. */
function connect(address) {
  const socket = new (require('node:net').Socket)(address);
  try {
    return socket.connect(address);
  } catch (error) {
    socket.destroy();
    throw error;
  }
}

/** As `tls.connect`, which does so too. */
function connectSecurely(options) {
  // Throws, and leaves nothing open.
  if (!(options.port >= 0 && options.port < 65536)) return connect(options);
  return require('node:tls').connect(options);
}

/** The name that the certificate must have. An address is not a name. */
function nameFor(host) {
  return require('node:net').isIP(host) ? {} : { servername: host };
}

/** Both ends of the connection, each as `[host, port]`. */
function addresses(socket) {
  return {
    sockname: [socket.localAddress, socket.localPort],
    peername: [socket.remoteAddress, socket.remotePort],
    ...(socket.encrypted ? { cipher: socket.getCipher().name, peercert: certificate(socket) } : {}),
  };
}

function certificate(socket) {
  const { subject, issuer, valid_from, valid_to, subjectaltname } = socket.getPeerCertificate();
  return subject === undefined
    ? {}
    : { subject: { ...subject }, issuer: { ...issuer }, valid_from, valid_to, subjectaltname };
}

module.exports = { open, addresses };
