import { createRequire, syncBuiltinESMExports } from 'node:module';

const refuse = (): never => {
  throw new Error('no network in the cage');
};

/** Takes the means of reaching a network out of this process for whatever is loaded afterwards. */
export function forbidNetwork(): void {
  const require = createRequire(import.meta.url);
  const sockets = require('node:net') as typeof import('node:net');
  sockets.Socket.prototype.connect = refuse;
  sockets.Server.prototype.listen = refuse;
  const datagrams = require('node:dgram') as typeof import('node:dgram');
  datagrams.Socket.prototype.send = refuse;
  datagrams.Socket.prototype.bind = refuse;
  syncBuiltinESMExports();
  for (const name of ['fetch', 'WebSocket', 'EventSource']) Reflect.deleteProperty(globalThis, name);
}
