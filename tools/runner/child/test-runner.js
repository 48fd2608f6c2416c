// vitest's own test runner, which also says on the wire where it is.
import { expect, TestRunner } from 'vitest';
import { tellHealth } from './health.js';
import { keptBytes } from './left-behind/kept.js';
import { withoutStandIns } from './names/stand-ins.js';
import { testName, testsNamed } from './names/test-names.js';
import { turnPage } from './output.js';
import { record } from './recording.js';
import { hideFromStacks } from './resume-counter.js';
import { forgetTodos } from './todos.js';
import { makeReadable } from './values.js';
import { describeError, hold, send } from './wire.js';

// Taken now: a test may put fake timers in their place and forget to take them away.
const { setImmediate, setTimeout } = globalThis;

function walk(task, path, visit) {
  visit(task, path);
  for (const child of task.tasks ?? []) walk(child, [...path, child.name], visit);
}

/** The only test whose name is this, or holds this part of a name. */
function onlyOne(tests, part) {
  const named = tests.map(({ id, path }) => ({ id, name: testName(path) }));
  const found = testsNamed(named, part);
  return found.length === 1 ? found[0].id : undefined;
}

const errorsOf = (task) => (task.result?.errors ?? []).map(describeError);

/** Lets what the last test has left behind (a rejected promise, a timer that is due) happen while somebody listens. */
async function settle() {
  await new Promise((resolve) => setTimeout(resolve, 1));
  await new Promise((resolve) => setImmediate(resolve));
}

export default class Reporting extends TestRunner {
  constructor(config) {
    super(config);
    hideFromStacks();
    this.#keep('onTaskUpdate', () => Promise.resolve());
    this.#keep('onCollectStart', async (file) => this.#collecting(file));
    this.#keep('onCollected', (files) => this.#collected(files));
  }

  /** vitest puts a method of its own around this one, which tells the tool over a slow way what the wire has told already. */
  #keep(name, method) {
    Object.defineProperty(this, name, { get: () => method, set: () => {} });
  }

  async importFile(file, source) {
    send({ t: 'importing' });
    try {
      return await super.importFile(file, source);
    } finally {
      tellHealth();
    }
  }

  #collecting(file) {
    // Tests ask for their own path.
    this.workerState.filepath = withoutStandIns(file.filepath);
    return super.onCollectStart(file);
  }

  #collected(files) {
    turnPage();
    const tests = [];
    this.isDecided = false;
    for (const file of files) {
      walk(file, [], (task, path) => {
        if (task.type === 'test')
          tests.push({ id: task.id, path, runs: task.mode === 'run' || task.mode === 'queued' });
      });
    }
    // Unknown to vitest: `pool-adapter.ts` adds it to what this process is told.
    const { decidedBy, untilFailure, trace, versions } = this.workerState.ctx;
    // A hook that never ends is told from the test before it only when the end of that was told at once.
    this.say = versions === undefined ? send : hold;
    const idOf = (name) => tests.find(({ path }) => testName(path) === name)?.id;
    this.decisive = idOf(decidedBy);
    this.untilFailure = untilFailure === true;
    this.traced = trace && (idOf(trace.test) ?? onlyOne(tests, trace.test));
    this.isTracing = trace !== undefined;
    send({ t: 'loaded', tests, errors: files.flatMap(errorsOf) });
  }

  async onBeforeRunTask(test) {
    await super.onBeforeRunTask(test);
    if (this.isDecided || (this.isTracing && test.id !== this.traced)) test.mode = 'skip';
    if (test.mode !== 'run' && test.mode !== 'queued') return;
    turnPage();
    forgetTodos();
    send({ t: 'start', id: test.id });
    if (this.isTracing) this.stopRecording = record();
  }

  async runTask(test) {
    try {
      await TestRunner.getTestFn(test)();
    } catch (error) {
      makeReadable(error);
      throw error;
    }
  }

  onAfterTryTask(test) {
    super.onAfterTryTask(test);
    const { assertionCalls } = (test.context._local ? test.context.expect : expect).getState();
    this.isEmpty = assertionCalls === 0;
  }

  onAfterRunTask(test) {
    tellHealth();
    super.onAfterRunTask(test);
    this.stopRecording?.();
    this.stopRecording = undefined;
    turnPage();
    // One that has to fail says nothing about the answer.
    const state = test.fails && test.result?.state === 'pass' ? 'skip' : test.result?.state;
    // A program that is recorded is run as if it were a test.
    const isEmpty = state === 'pass' && this.isEmpty && !this.isTracing;
    this.say({
      t: 'end',
      id: test.id,
      state: state ?? 'skip',
      errors: errorsOf(test),
      ...(isEmpty && { isEmpty }),
    });
    this.isDecided ||= (this.untilFailure || test.id === this.decisive) && test.result?.state === 'fail';
    // All is said. vitest in the tool would read the source maps of half of node_modules for the stacks, at every failure.
    if (test.result?.errors) test.result.errors = [];
  }

  async onAfterRunFiles(files) {
    super.onAfterRunFiles(files);
    await settle();
    turnPage();
    const errors = [];
    for (const file of files) {
      walk(file, [], (task) => {
        if (task.type === 'suite') errors.push(...errorsOf(task));
      });
    }
    // Only a process that may be given another file is asked what it keeps.
    const { versions } = this.workerState.ctx;
    send({ t: 'done', errors, ...(versions !== undefined && { kept: keptBytes() }) });
  }
}
