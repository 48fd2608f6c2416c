'use strict';

// Another program. Events: `spawned` (its number, and the things at the other end of its pipes) or `failed`; `exited`
// (how it ended); `closed`, when it has ended and every pipe is closed.
const { spawn } = require('node:child_process');
const { pack } = require('../../22-selectors/given/errors.cjs');
const { pipe } = require('../../22-selectors/given/pipe.cjs');

/** @param options `{ program, args, stdio, cwd, env }`; `stdio` has three of `pipe`, `inherit`, `ignore` */
function open({ program, args, stdio, cwd, env }, here) {
  const child = spawn(program, args, { stdio, cwd, env, windowsHide: true });
  let isRunning = false;
  child.once('spawn', () => {
    isRunning = true;
    const adopted = (stream) => (stream === null ? null : here.adopt((itself) => pipe(stream, itself)));
    here.emit('spawned', {
      pid: child.pid,
      stdin: adopted(child.stdin),
      stdout: adopted(child.stdout),
      stderr: adopted(child.stderr),
    });
  });
  child.on('error', (error) => {
    if (child.pid !== undefined) return; // a signal could not be sent
    here.emit('failed', pack(error));
    here.forget();
  });
  child.once('exit', (code, signal) => {
    isRunning = false;
    const tell = () => here.emit('exited', { code, signal });
    // Nobody reads from that pipe now. The loop hears of this first.
    if (child.stdin === null || child.stdin.closed) tell();
    else child.stdin.once('close', tell);
  });
  child.once('close', () => {
    here.emit('closed', null);
    here.forget();
  });

  return {
    /** @param signal its name or number */
    kill(signal) {
      child.kill(signal);
    },
    /** The loop is closed: nobody would ever wait for it. */
    leave() {
      if (isRunning) child.kill('SIGKILL');
    },
  };
}

module.exports = { open };
