// Before the first paint: the reader's own choice of light or dark. A file, because pages allow no inline script.
try {
  const theme = localStorage.getItem('theme');
  if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme = theme;
} catch {
  // storage is switched off: the system's choice stands
}
