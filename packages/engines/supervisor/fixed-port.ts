import { EngineError } from '../engine-error.ts';

const HIGHEST_PORT = 65_535;

/** The port that an environment variable fixes, undefined when it is not set. */
export const fixedPort = (variable: string, env: NodeJS.ProcessEnv): number | undefined => {
  const text = env[variable];
  if (text === undefined || text === '') return undefined;
  const port = Number(text);
  if (Number.isInteger(port) && port > 0 && port <= HIGHEST_PORT) return port;
  throw new EngineError(`${variable} 应为 1 到 ${HIGHEST_PORT} 之间的端口号，现为“${text}”。`, { code: 'bad_setting' });
};
