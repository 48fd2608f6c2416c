/** How far below the top of the window a heading counts as reached: a little below where a link scrolls it to, in pixels. */
const REACHED = 128;

/** Marks in the contents of the page which part is being read, and scrolls the lesson into view in the list of lessons. */
export function startContents(): void {
  showCurrent();
  const links = new Map(
    [...document.querySelectorAll<HTMLAnchorElement>('nav.contents a')].map((link) => [link.hash, link]),
  );
  const headings = [...document.querySelectorAll<HTMLElement>('.prose h2[id]')];
  if (links.size === 0 || headings.length === 0) return;
  let marked: HTMLAnchorElement | undefined;
  const mark = (): void => {
    // At the end of the page the last heading is reached, wherever it stands.
    const isAtEnd = innerHeight + scrollY >= document.documentElement.scrollHeight - 2;
    const reached = headings.findLast((heading) => heading.getBoundingClientRect().top < REACHED);
    const heading = isAtEnd ? headings.at(-1) : reached;
    const link = heading && links.get(`#${heading.id}`);
    if (link === marked) return;
    marked?.removeAttribute('aria-current');
    link?.setAttribute('aria-current', 'true');
    marked = link;
  };
  document.addEventListener('scroll', mark, { passive: true });
  mark();
}

/** Scrolls the list of lessons and nothing else: `scrollIntoView` would scroll the page, too. */
function showCurrent(): void {
  const list = document.querySelector<HTMLElement>('.sidebar');
  const current = list?.querySelector('[aria-current]');
  if (!list || !current) return;
  const { top, height } = current.getBoundingClientRect();
  list.scrollTop += top + height / 2 - list.getBoundingClientRect().top - list.clientHeight / 2;
}
