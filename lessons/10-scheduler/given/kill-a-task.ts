// One task kills another that would never end by itself.
import { Scheduler } from '../scheduler.ts';
import { type Body, kill } from './traps.ts';

const scheduler = new Scheduler();

function* radio(): Body<void> {
  try {
    while (true) yield;
  } finally {
    console.log('radio: off');
  }
}

function* sleeper(): Body<string> {
  const answer = yield kill(tid);
  return `it was on: ${answer}`;
}

const tid = scheduler.spawn(radio());
scheduler.spawn(sleeper());
scheduler.run();
