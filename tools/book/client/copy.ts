import { element } from './dom/dom.ts';

/** Adds a button to each piece of code that copies it, where the browser lets pages do that. */
export function startCopying(): void {
  // Not there in a page that came from elsewhere without encryption.
  const clipboard: Clipboard | undefined = navigator.clipboard;
  if (!clipboard) return;
  for (const figure of document.querySelectorAll('.prose figure.code')) {
    const button = element('button', { type: 'button', class: 'copy' }, 'Copy');
    button.addEventListener('click', async () => {
      try {
        await clipboard.writeText(figure.querySelector('pre')?.innerText.trimEnd() ?? '');
        button.textContent = 'Copied';
      } catch {
        button.textContent = 'The browser forbids it';
      }
      setTimeout(() => {
        button.textContent = 'Copy';
      }, 2000);
    });
    figure.append(button);
  }
}
