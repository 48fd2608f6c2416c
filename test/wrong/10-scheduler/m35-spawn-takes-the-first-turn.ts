// Misconception: M35 to spawn a task is to start it
// File: scheduler.ts
// Caught by: 2. handle > makes a task of what is spawned
// Says: It goes to the end of the ready queue
// BEGIN SOLUTION 2
const answer = (value: unknown) => this.wake(task, () => task.body.next(value));
switch (request?.ask) {
  case 'getTid':
    answer(task.tid);
    break;
  case 'spawn': {
    const tid = this.spawn(request.body);
    this.turn(this.#ready.pop() as Task);
    answer(tid);
    break;
  }
  case 'join':
    this.join(task, request.tid);
    break;
  case 'kill':
    this.kill(task, request.tid);
    break;
  default: {
    const mistake = new TypeError('that is not a request');
    this.wake(task, () => task.body.throw(mistake));
  }
}
// END SOLUTION
