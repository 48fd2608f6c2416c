// Misconception: the task that asks goes before the one that it asked for
// File: scheduler.ts
// Caught by: 2. handle > makes a task of what is spawned
// Says: then the task that asked goes to the end
// BEGIN SOLUTION 2
const answer = (value: unknown) => this.wake(task, () => task.body.next(value));
switch (request?.ask) {
  case 'getTid':
    answer(task.tid);
    break;
  case 'spawn': {
    this.#ready.push(task);
    const tid = this.spawn(request.body);
    task.resume = () => task.body.next(tid);
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
