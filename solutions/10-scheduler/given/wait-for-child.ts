// A parent joins a child that needs two more turns.
import { Scheduler } from '../scheduler.ts';
import { type Body, join } from './traps.ts';

const scheduler = new Scheduler();

function* child(): Body<string> {
  yield;
  yield;
  return 'good night';
}

function* parent(): Body<string> {
  const heard = yield join(tid);
  return `child says ${heard}`;
}

const tid = scheduler.spawn(child());
scheduler.spawn(parent());
scheduler.run();
