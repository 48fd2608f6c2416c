import { element } from '../dom/dom.ts';
import { setText } from '../dom/update.ts';

/** The question before a lesson is put back; the terminal asks the same. */
export function makeReset(onYes: () => void): {
  readonly element: HTMLDialogElement;
  ask(): void;
  name(folder: string): void;
} {
  const question = element('p', { id: 'live-reset-question' });
  const yes = element('button', { value: 'yes', class: 'primary' }, 'Put them back');
  const no = element('button', { value: 'no' }, 'Leave them');
  const form = element('form', { method: 'dialog' }, question, element('div', {}, no, yes));
  const dialog = element('dialog', { class: 'live-reset', 'aria-labelledby': 'live-reset-question' }, form);
  dialog.addEventListener('close', () => {
    if (dialog.returnValue === 'yes') onYes();
  });
  return {
    element: dialog,
    ask() {
      dialog.returnValue = 'no';
      dialog.showModal();
    },
    name: (folder) =>
      setText(
        question,
        `Put the files of ${folder} back as they came? Yours are kept aside, in .workbook/backups.`,
      ),
  };
}
