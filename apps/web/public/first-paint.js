// Runs before the first paint, so that a reader of the dark theme never sees a white flash; src/ui/display/display.ts does the rest.
{
  const recall = (name) => {
    try {
      return localStorage.getItem(`anjian.${name}`);
    } catch {
      // Storage can be forbidden; then the usual way holds.
      return null;
    }
  };
  const { dataset } = document.documentElement;
  for (const name of ['size', 'density', 'shortcuts']) dataset[name] = recall(name) ?? '';
  // Room for the reader's own searches, which the server does not know (src/search/start/own-searches.tsx).
  dataset.own = recall('searches') !== null || recall('keepSearches') === 'no' ? 'yes' : '';
  const theme = recall('theme');
  dataset.theme = ['light', 'dark', 'contrast'].includes(theme)
    ? theme
    : matchMedia('(prefers-color-scheme: dark)').matches
      ? 'dark'
      : 'light';
}
