/** `getNowait` was called on a queue that is empty. */
export class QueueEmpty extends Error {
  override readonly name = 'QueueEmpty';
}

/** `putNowait` was called on a queue that is full. */
export class QueueFull extends Error {
  override readonly name = 'QueueFull';
}

/** The queue is shut down: nothing can be put in any more, and nothing is left in it that you could get. */
export class QueueShutDown extends Error {
  override readonly name = 'QueueShutDown';
}
