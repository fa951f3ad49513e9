import { type Logger, pino } from 'pino';

/** The server's log: JSON lines on standard error, without queries and without headers. `LOG_LEVEL` sets how much. */
export function createLogger(env: NodeJS.ProcessEnv = process.env): Logger {
  return pino({ level: env.LOG_LEVEL || 'info', base: null }, pino.destination({ fd: 2, sync: false }));
}
