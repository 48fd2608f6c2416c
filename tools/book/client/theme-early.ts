// Before the first paint the style sheet knows that what needs a script will work.
document.documentElement.dataset['script'] = 'on';

// Runs before the page is drawn, so that a dark page is never white first.
try {
  const theme = localStorage.getItem('workbook-theme');
  if (theme === 'dark' || theme === 'light') document.documentElement.dataset['theme'] = theme;
} catch {
  // Storage may be forbidden; then the system decides.
}
