/** The rows of a run in the pictures of it: one picture, or one for each width. */
export interface Rows {
  /** Tints the row of a step, which says then how everything stands. */
  show(number: number): void;
  /** Writes a sign to the right of the row of a step; `differs` makes it stand out. */
  sign(number: number, sign: string, differs: boolean): void;
  /** The row of the step that is shown, in the picture that is seen; null when none is. */
  now(): Element | null;
}

/** What a pointer does to rows; steps are named by their numbers. */
export interface RowHandlers {
  pick(number: number): void;
  /** The pointer is over a row, or, with null, over none. */
  hover(number: number | null): void;
}

/** Finds the rows of steps in an area, and makes them answer the pointer. The keyboard has buttons and keys instead. */
export function makeRows(area: HTMLElement, { pick, hover }: RowHandlers): Rows {
  const rows = [...area.querySelectorAll<SVGGElement>('.fig-row[data-row]')];
  const numberAt = ({ target }: Event): number | null => {
    const row = target instanceof Element ? target.closest<SVGGElement>('.fig-row[data-row]') : null;
    return row === null ? null : Number(row.dataset['row']);
  };
  area.addEventListener('click', (event) => {
    const number = numberAt(event);
    // Words that were marked with the mouse are to be copied.
    if (number !== null && getSelection()?.isCollapsed !== false) pick(number);
  });
  area.addEventListener('pointerover', (event) => hover(numberAt(event)));
  area.addEventListener('pointerleave', () => hover(null));
  return {
    show(number) {
      for (const row of rows) row.classList.toggle('now', Number(row.dataset['row']) === number);
    },
    sign(number, sign, differs) {
      const row = rows.find((each) => Number(each.dataset['row']) === number);
      const line = row?.querySelector('.fig-number')?.getAttribute('y');
      if (row == null || line == null) return;
      const text = document.createElementNS('http://www.w3.org/2000/svg', 'text');
      text.setAttribute('class', differs ? 'walk-beside differs' : 'walk-beside');
      text.setAttribute('x', String((row.ownerSVGElement?.width.baseVal.value ?? 0) + 10));
      text.setAttribute('y', line);
      text.textContent = sign;
      row.append(text);
    },
    now: () => rows.find((row) => row.classList.contains('now') && row.getClientRects().length > 0) ?? null,
  };
}
