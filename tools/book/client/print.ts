/** What says of itself that it is not for now: a walk, or what is to be opened when the prediction is written. */
const NOT_YET = /blanks are filled in|walk/i;

/** Opens what is folded while the page is printed, because paper cannot be clicked; but not what is not to be seen yet. */
export function startPrinting(): void {
  let opened: HTMLDetailsElement[] = [];
  for (const details of document.querySelectorAll<HTMLDetailsElement>('.prose details'))
    if (NOT_YET.test(details.querySelector('summary')?.textContent ?? '')) details.classList.add('not-yet');
  addEventListener('beforeprint', () => {
    opened = [...document.querySelectorAll<HTMLDetailsElement>('.prose details:not([open], .not-yet)')];
    for (const details of opened) details.open = true;
  });
  addEventListener('afterprint', () => {
    for (const details of opened) details.open = false;
  });
}
