/** How long a step stands while steps play, in seconds. */
const PACE = 1;

/** Goes from step to step by itself, from when the reader asks until anything is touched. */
export interface Player {
  readonly button: HTMLButtonElement;
  stop(): void;
}

/**
 * Makes the button that plays.
 * @param next goes one step on; false at the end, where it stops.
 * @param begin called before it plays.
 */
export function makePlayer(button: HTMLButtonElement, next: () => boolean, begin: () => void): Player {
  let timer: ReturnType<typeof setInterval> | undefined;
  const stop = (): void => {
    clearInterval(timer);
    timer = undefined;
    button.textContent = 'Play';
  };
  const touched = ({ target }: Event): void => {
    if (timer !== undefined && !(target instanceof Node && button.contains(target))) stop();
  };
  for (const kind of ['pointerdown', 'keydown', 'wheel'])
    document.addEventListener(kind, touched, { capture: true, passive: true });
  button.addEventListener('click', () => {
    if (timer !== undefined) return stop();
    begin();
    button.textContent = 'Pause';
    timer = setInterval(() => {
      if (!next()) stop();
    }, PACE * 1000);
  });
  stop();
  return { button, stop };
}
