// What learner code starts as a group of its own does not end with the group of this process: the tool is told of it.
import { ChildProcess } from 'node:child_process';
import { send } from './wire.js';

/** Tells of every process that is started from now on. What those start in their turn is not known here. */
export function tellSpawned() {
  const { spawn } = ChildProcess.prototype;
  ChildProcess.prototype.spawn = function spawnAndTell(options) {
    const failed = Reflect.apply(spawn, this, [options]);
    if (this.pid !== undefined) send({ t: 'spawned', pid: this.pid });
    return failed;
  };
}
