// Misconception: to be put on the list is to be told soon
// File: future.ts
// Caught by: 3. The list > tells nobody as long as it is empty
// Says: to come onto the list is no reason to be told
// BEGIN REGION addDoneCallback
addDoneCallback(callback: (future: this) => void): void {
  this.tell(callback);
}
// END REGION
