// Three tasks share the token: two of them yield once, and bob never does.
import { Scheduler } from '../scheduler.ts';
import type { Body } from './traps.ts';

function* ann(): Body<void> {
  yield;
}

function* bob(): Body<void> {}

function* cid(): Body<void> {
  yield;
}

const scheduler = new Scheduler();
scheduler.spawn(ann());
scheduler.spawn(bob());
scheduler.spawn(cid());
scheduler.run();
