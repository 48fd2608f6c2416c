/**
 * Opens the fold in front of the whole run once the prediction is right: until then it would tell the answers. Where nobody
 * judges the prediction, the reader opens it.
 */
export function startFolds(): void {
  const folds = document.querySelectorAll<HTMLDetailsElement>('details.run-fold');
  const heading = document.querySelector<HTMLElement>('.prose [data-exercise="0"]');
  if (folds.length === 0 || heading === null) return;
  const observer = new MutationObserver(() => {
    if (heading.dataset['status'] !== 'done') return;
    observer.disconnect();
    for (const fold of folds) fold.open = true;
  });
  observer.observe(heading, { attributeFilter: ['data-status'] });
}
