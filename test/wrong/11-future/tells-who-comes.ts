// Misconception: to be added to the list is to be told soon
// File: future.ts
// Caught by: 3. The list > tells nobody while the box is empty
// Says: is not a reason to call it
// BEGIN REGION addDoneCallback
addDoneCallback(callback: (future: this) => void): void {
  this.tell(callback);
}
// END REGION
