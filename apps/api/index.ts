export { findRunning } from './find-running.ts';
export { openServices, type Services } from './services.ts';
export { sourceOfText } from './similar-source.ts';
export { type RunningServer, startServer } from './start-server.ts';
