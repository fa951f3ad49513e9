// Runs before the first paint, so that a reader of the dark theme never sees a white flash; src/ui/theme.ts does the rest.
(() => {
  let theme = null;
  try {
    theme = localStorage.getItem('anjian.theme');
  } catch {
    // Storage can be forbidden; then the system's choice holds.
  }
  if (theme !== 'light' && theme !== 'dark')
    theme = matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
  document.documentElement.dataset.theme = theme;
})();

// The first question leaves while the scripts are still being read; src/early-answer.ts hands its answer on.
if (location.pathname === '/') {
  const asked = location.search;
  const answer = fetch(`/api/search${asked}`);
  // Who asks again hears of the fault; here it is nobody's yet.
  answer.catch(() => {});
  window.anjianEarly = { asked, answer };
}
