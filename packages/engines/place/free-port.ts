import { createServer } from 'node:net';

/** The address of everything that runs on this machine: IPv4 loopback, since an IPv6 stack may be absent. */
export const LOOPBACK = '127.0.0.1';

const tryPort = (port: number): Promise<number | undefined> =>
  new Promise((resolve) => {
    const server = createServer();
    server.once('error', () => resolve(undefined));
    server.listen({ port, host: LOOPBACK, exclusive: true }, () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' ? address?.port : undefined));
    });
  });

/** Whether nobody listens on this port of the loopback address. */
export const isPortFree = async (port: number): Promise<boolean> => (await tryPort(port)) !== undefined;

/** A free port of the loopback address: the preferred one when it is free, else one that the system picks. */
export const pickFreePort = async (preferred?: number): Promise<number> => {
  const kept = preferred === undefined ? undefined : await tryPort(preferred);
  const port = kept ?? (await tryPort(0));
  if (port === undefined) throw new Error('no free port on the loopback address');
  return port;
};
