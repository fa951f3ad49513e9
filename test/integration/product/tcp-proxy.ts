import { once } from 'node:events';
import { connect, createServer, type Socket } from 'node:net';

/**
 * A wire to a server that can be cut and mended: cut, every connection is refused at once; hushed, what is asked arrives and no
 * answer comes back; holding, nothing that is asked arrives. What was asked or answered meanwhile never comes after a cut.
 */
export type TcpProxy = {
  url: string;
  /** How many connections stand. */
  connections(): number;
  /** How many connections have ended. */
  ended(): number;
  cut(): void;
  hush(): void;
  hold(): void;
  mend(): void;
  close(): Promise<void>;
};

/** Opens a wire to the server at `target`, an address of any scheme, on a free loopback port. */
export async function openProxy(target: string): Promise<TcpProxy> {
  const { hostname, port } = new URL(target);
  const sockets = new Set<Socket>();
  const pairs = new Set<{ near: Socket; far: Socket }>();
  let ended = 0;
  let [whole, asking, answering] = [true, true, true];
  const server = createServer((near) => {
    if (!whole) return near.destroy();
    const far = connect(Number(port), hostname);
    for (const [socket, other] of [
      [near, far],
      [far, near],
    ] as const) {
      sockets.add(socket);
      socket.on('error', () => {});
      socket.once('close', () => {
        sockets.delete(socket);
        other.destroy();
      });
    }
    const pair = { near, far };
    pairs.add(pair);
    near.once('close', () => {
      pairs.delete(pair);
      ended += 1;
    });
    if (asking) near.pipe(far);
    if (answering) far.pipe(near);
    return undefined;
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  const cutAll = (): void => {
    for (const socket of sockets) socket.destroy();
  };
  return {
    url: `http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}`,
    connections: () => pairs.size,
    ended: () => ended,
    cut() {
      whole = false;
      cutAll();
    },
    hush() {
      answering = false;
      for (const { near, far } of pairs) far.unpipe(near).pause();
    },
    hold() {
      asking = false;
      for (const { near, far } of pairs) near.unpipe(far).pause();
    },
    mend() {
      [whole, asking, answering] = [true, true, true];
    },
    async close() {
      server.close();
      cutAll();
      await once(server, 'close');
    },
  };
}
