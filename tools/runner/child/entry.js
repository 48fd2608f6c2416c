// The main file of the process that runs the learner's code. It is started before it is needed, and gets as far as it
// can without knowing the lesson: vitest's runtime is loaded, and the guardian stands.
import { Worker } from 'node:worker_threads';
import { init, runBaseTests, setupEnvironment } from 'vitest/worker';
import './test-runner.js';
import { tellHealth, watchHealth } from './health.js';
import { forgetEvaluated, remember } from './modules.js';
import { captureOutput } from './output.js';
import { prepareRecording } from './recording.js';
import { countResumptions } from './resume-counter.js';
import { tellSpawned } from './spawned.js';
import { watchTodos } from './todos.js';
import { describeError, send } from './wire.js';

// Taken now: learner code may replace or remove any of them.
const post = process.send.bind(process);
const on = process.on.bind(process);
const off = process.off.bind(process);

const mostBytes = Number(process.argv[2]);
const guardian = new Worker(new URL('./guardian.js', import.meta.url), { workerData: { mostBytes } });
// It asks when this thread does not get on.
guardian.on('message', () => {
  tellHealth();
  guardian.postMessage('free');
});
guardian.unref();
on('exit', tellHealth);

// With a second listener present vitest leaves these to us; with a third, a test looks after them itself.
const OURS = 2;
for (const event of ['uncaughtException', 'unhandledRejection']) {
  on(event, (error) => {
    tellHealth();
    if (process.listenerCount(event) <= OURS) send({ t: 'thrown', error: describeError(error) });
  });
}

captureOutput();
countResumptions();
tellSpawned();
watchTodos();

async function run(state, traces) {
  if (state.ctx.trace !== undefined) prepareRecording();
  forgetEvaluated(state.ctx.versions ?? {});
  watchHealth(state);
  await runBaseTests('run', state, traces);
  remember(state.evaluatedModules);
}

init({
  post: (message) => post(message),
  on: (callback) => on('message', callback),
  off: (callback) => off('message', callback),
  runTests: run,
  collectTests: (state, traces) => runBaseTests('collect', state, traces),
  setup: setupEnvironment,
});
