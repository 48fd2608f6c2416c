'use strict';

// A pool of threads, or of processes. Jobs wait in a queue until a worker is free. Events: `answered` for each job, with its
// number; `output`, which a job has printed; `closed`, after `close`, when the last job is done.
const { fork } = require('node:child_process');
const { availableParallelism } = require('node:os');
const { SHARE_ENV, Worker } = require('node:worker_threads');
const { pack } = require('../../22-selectors/given/errors.cjs');

const WORKER = require.resolve('./pool-worker.cjs');

/** @param options `{ workers, kind }`: at most so many; `threads` or `processes` */
function open({ workers = null, kind }, here) {
  const most = workers ?? defaultSize(kind);
  const start = kind === 'processes' ? startProcess : startThread;
  /** `{ id, url, exportName, args }`, the next one first. */
  const queue = [];
  const all = new Set();
  const idle = [];
  let isClosing = false;

  const next = () => {
    while (queue.length > 0) {
      if (idle.length === 0 && all.size < most) hire();
      const worker = idle.pop();
      if (worker === undefined) return;
      give(worker, queue.shift());
    }
    if (isClosing) closeIfOver();
  };

  const hire = () => {
    const worker = { job: null, hasBegun: false, reason: null, hand: null };
    worker.hand = start({
      heard: (message) => hear(worker, message),
      failed: (error) => {
        worker.reason ??= pack(error);
      },
      ended: (how) => bury(worker, how),
    });
    all.add(worker);
    idle.push(worker);
  };

  const give = (worker, job) => {
    worker.job = job;
    worker.hasBegun = false;
    worker.hand.ref();
    try {
      worker.hand.post({ url: job.url, exportName: job.exportName, args: job.args });
    } catch (error) {
      // The arguments cannot be sent there.
      answer(worker, { error: pack(error) });
      rest(worker);
    }
  };

  const hear = (worker, { what, ...rest_ }) => {
    if (what === 'began') worker.hasBegun = true;
    else if (what === 'output') here.emit('output', rest_);
    else if (what === 'fatal') worker.reason ??= rest_.error;
    else {
      answer(worker, what === 'result' ? { value: rest_.value } : { error: rest_.error });
      rest(worker);
    }
  };

  const answer = (worker, outcome) => {
    const { id } = worker.job;
    worker.job = null;
    here.emit('answered', { id, ...outcome });
  };

  const rest = (worker) => {
    if (!all.has(worker) || worker.reason !== null) return;
    worker.hand.unref();
    idle.push(worker);
    next();
  };

  /** The worker has ended. A job that it had begun is lost; one that it had not is done by another. */
  const bury = (worker, how) => {
    all.delete(worker);
    const at = idle.indexOf(worker);
    if (at !== -1) idle.splice(at, 1);
    const { job } = worker;
    if (job !== null && !worker.hasBegun && !job.isSecondTry) queue.unshift({ ...job, isSecondTry: true });
    else if (job !== null) answer(worker, { error: worker.reason ?? lost(how) });
    next();
  };

  const closeIfOver = () => {
    for (const worker of idle) worker.hand.stop();
    idle.length = 0;
    if (all.size > 0 && [...all].some((worker) => worker.job !== null)) return;
    here.emit('closed', null);
    here.forget();
  };

  return {
    submit(job) {
      queue.push(job);
      next();
    },
    /** Nobody waits for this job any more. If it has begun, it goes on. */
    drop(id) {
      const at = queue.findIndex((job) => job.id === id);
      if (at === -1) return;
      queue.splice(at, 1);
      here.emit('answered', { id });
    },
    /** Does what is in the queue, then ends the workers. */
    close() {
      isClosing = true;
      next();
    },
    /** The loop is closed. What has begun goes on. */
    leave() {
      isClosing = true;
      queue.length = 0;
      next();
    },
  };
}

function lost(how) {
  return { name: 'Error', message: `${how} before the job was done`, code: 'EXITED' };
}

function defaultSize(kind) {
  return kind === 'processes' ? availableParallelism() : Math.min(32, availableParallelism() + 4);
}

function startThread({ heard, failed, ended }) {
  const thread = new Worker(WORKER, { execArgv: [], env: SHARE_ENV });
  thread.on('message', heard);
  thread.on('error', failed);
  thread.on('exit', (code) => ended(`the thread has ended with exit code ${code}`));
  return {
    post: (message) => thread.postMessage(message),
    ref: () => thread.ref(),
    unref: () => thread.unref(),
    stop: () => void thread.terminate(),
  };
}

function startProcess({ heard, failed, ended }) {
  const child = fork(WORKER, [], { execArgv: [], serialization: 'advanced' });
  child.on('message', heard);
  child.on('error', failed);
  child.on('close', (code, signal) => ended(`the process has ended with ${signal ?? `exit code ${code}`}`));
  return {
    post: (message) => child.send(message, () => {}),
    ref() {
      child.ref();
      child.channel?.ref();
    },
    unref() {
      child.unref();
      child.channel?.unref();
    },
    stop: () => child.connected && child.disconnect(),
  };
}

module.exports = { open };
