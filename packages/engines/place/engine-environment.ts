// Under a plain C locale Java cannot open a path with Chinese characters; macOS has no C.UTF-8.
const UTF8_LOCALE = process.platform === 'darwin' ? 'en_US.UTF-8' : 'C.UTF-8';

/** The environment of an engine: nothing of the caller's but the search path and the time zone, so that an engine starts the same way for everybody. */
export const engineEnvironment = (extra: Record<string, string> = {}): NodeJS.ProcessEnv => {
  const { PATH = '/usr/bin:/bin', TZ } = process.env;
  return { PATH, ...(TZ === undefined ? {} : { TZ }), LC_ALL: UTF8_LOCALE, ...extra };
};
