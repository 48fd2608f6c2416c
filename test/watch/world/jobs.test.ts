import { EventEmitter } from 'node:events';
import { describe, expect, it } from 'vitest';
import { type JobPorts, openJobs } from '../../../tools/watch/world/jobs.ts';

class FakeProcess extends EventEmitter implements JobPorts {
  readonly pid = 7;
  readonly #log: string[];
  constructor(log: string[]) {
    super();
    this.#log = log;
  }
  kill(pid: number, signal: string): void {
    this.#log.push(`${signal} to ${pid}, ${this.listenerCount('SIGTSTP')} listening`);
  }
}

function open(isLent = false) {
  const log: string[] = [];
  const owner = new FakeProcess(log);
  const terminal = { pause: () => log.push('give'), resume: () => log.push('take') };
  const jobs = openJobs(terminal, () => isLent, owner);
  return { log, owner, jobs };
}

describe.skipIf(process.platform === 'win32')('Ctrl-Z', () => {
  it('gives the terminal back, stops the whole job as if nobody listened, and takes it again with fg', () => {
    const { log, owner, jobs } = open();
    jobs.suspend();
    owner.emit('SIGCONT');
    jobs.suspend();
    owner.emit('SIGCONT');
    const once = ['give', 'SIGTSTP to 0, 0 listening', 'take'];
    expect(log).toEqual([...once, ...once]);
    jobs.close();
    expect([owner.listenerCount('SIGTSTP'), owner.listenerCount('SIGCONT')]).toEqual([0, 0]);
  });

  it('from outside stops this process', () => {
    const { log, owner, jobs } = open();
    owner.emit('SIGTSTP');
    expect(log).toEqual(['give', 'SIGTSTP to 7, 0 listening']);
    jobs.close();
  });

  it('in an editor is the editor’s: the terminal is not touched', () => {
    const { log, owner, jobs } = open(true);
    owner.emit('SIGTSTP');
    owner.emit('SIGCONT');
    expect(log).toEqual(['SIGTSTP to 7, 0 listening']);
    jobs.close();
  });

  it('draws anew after a stop that nobody could hear', () => {
    const { log, owner, jobs } = open();
    owner.emit('SIGCONT');
    expect(log).toEqual(['give', 'take']);
    jobs.close();
  });

  it('takes the terminal again by itself where no shell stops anything', async () => {
    const { log, owner, jobs } = open();
    const taken = new Promise<void>((resolve) => owner.once('newListener', () => resolve()));
    jobs.suspend();
    await taken;
    await new Promise((resolve) => setImmediate(resolve));
    expect(log).toEqual(['give', 'SIGTSTP to 0, 0 listening', 'take']);
    jobs.close();
  });
});
