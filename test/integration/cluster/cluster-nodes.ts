import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chown, cp, mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { dirname, join, resolve } from 'node:path';

const PROJECT = resolve(import.meta.dirname, '../../..');
/** The names of the three nodes of docker-compose.yml. */
export const NODE_NAMES = ['elasticsearch', 'elasticsearch-2', 'elasticsearch-3'] as const;

/** An unpacked Elasticsearch, its Java, a folder for the test and, as root, the user that runs the nodes. */
export type ClusterGround = { home: string; javaHome: string; folder: string; user?: { uid: number; gid: number } };

/** A node that was started: its address and its process. */
export type ClusterNode = { name: string; url: string; process: ChildProcess };

const environment = ({ javaHome }: ClusterGround, config?: string): NodeJS.ProcessEnv => ({
  PATH: process.env.PATH,
  LC_ALL: 'C.UTF-8',
  ES_JAVA_HOME: javaHome,
  // Three nodes beside each other on a small machine.
  ES_JAVA_OPTS: '-Xms400m -Xmx400m',
  ...(config === undefined ? {} : { ES_PATH_CONF: config, ES_TMPDIR: join(dirname(config), 'tmp') }),
});

// With the script and the list of the compose file.
const makeCertificates = (ground: ClusterGround): string => {
  const certificates = join(ground.folder, 'certificates');
  const args = [join(PROJECT, 'docker/make-certificates.sh'), join(PROJECT, 'docker/certificates.yml'), certificates];
  execFileSync('bash', args, { cwd: ground.home, env: environment(ground), stdio: 'pipe' });
  return certificates;
};

const freePorts = async (count: number): Promise<number[]> => {
  const servers = await Promise.all(
    Array.from({ length: count }, async () => {
      const server = createServer().listen(0, '127.0.0.1');
      await once(server, 'listening');
      return server;
    }),
  );
  return servers.map((server) => {
    const address = server.address();
    server.close();
    return typeof address === 'object' ? (address?.port ?? 0) : 0;
  });
};

// What the compose file says about security is what is proved: the lines are read from it, not repeated here.
const composeSecurity = async (name: string): Promise<string[]> => {
  const compose = await readFile(join(PROJECT, 'docker-compose.yml'), 'utf8');
  const shared = compose.slice(compose.indexOf('x-elasticsearch-environment:'), compose.indexOf('\nservices:'));
  const own = compose.slice(compose.indexOf(`\n  ${name}:\n`)).split(/\n\n/)[0] ?? '';
  const lines = `${shared}\n${own}`.matchAll(/^ +(xpack\.security\.[\w.]+): (.+)$/gm);
  return [...lines].map(([, setting, value]) => `${setting}: ${value}`);
};

const giveTo = async (folder: string, { user }: ClusterGround): Promise<void> => {
  if (user === undefined) return;
  const inside = await readdir(folder, { recursive: true });
  for (const path of [folder, ...inside.map((name) => join(folder, name))]) await chown(path, user.uid, user.gid);
};

const prepareNode = async (
  ground: ClusterGround,
  certificates: string,
  settings: Record<string, unknown>,
  password: string,
): Promise<string> => {
  const name = String(settings['node.name']);
  const base = join(ground.folder, name);
  const config = join(base, 'config');
  await cp(join(ground.home, 'config'), config, { recursive: true });
  await cp(certificates, join(config, 'certs'), { recursive: true });
  const all = { ...settings, 'path.data': join(base, 'data'), 'path.logs': join(base, 'logs') };
  const lines = Object.entries(all).map(([setting, value]) => `${setting}: ${JSON.stringify(value)}`);
  await writeFile(join(config, 'elasticsearch.yml'), [...lines, ...(await composeSecurity(name)), ''].join('\n'));
  for (const empty of ['data', 'logs', 'tmp']) await mkdir(join(base, empty));
  const keystore = join(ground.home, 'bin', 'elasticsearch-keystore');
  const options = { env: environment(ground, config), cwd: base };
  execFileSync(keystore, ['create'], { ...options, stdio: 'pipe' });
  execFileSync(keystore, ['add', '--stdin', '--force', 'bootstrap.password'], {
    ...options,
    input: password,
    stdio: 'pipe',
  });
  await giveTo(base, ground);
  return config;
};

/** Starts the three nodes as the compose file does: the first founds the cluster alone, the others join it. */
export const startCluster = async (
  ground: ClusterGround,
  password: string,
): Promise<{ nodes: ClusterNode[]; caFile: string }> => {
  const certificates = makeCertificates(ground);
  const ports = await freePorts(2 * NODE_NAMES.length);
  const transport = ports.slice(NODE_NAMES.length);
  const nodes: ClusterNode[] = [];
  for (const [index, name] of NODE_NAMES.entries()) {
    const settings = {
      'cluster.name': 'anjian-test',
      'node.name': name,
      'network.host': '127.0.0.1',
      'http.port': ports[index],
      'transport.port': transport[index],
      'discovery.seed_hosts': transport.map((port) => `127.0.0.1:${port}`),
      'cluster.routing.allocation.disk.threshold_enabled': false,
      ...(index === 0 ? { 'cluster.initial_master_nodes': name } : {}),
    };
    const config = await prepareNode(ground, certificates, settings, password);
    const child = spawn('bash', [join(ground.home, 'bin', 'elasticsearch')], {
      env: environment(ground, config),
      cwd: join(ground.folder, name),
      stdio: 'ignore',
      ...ground.user,
    });
    nodes.push({ name, url: `https://127.0.0.1:${ports[index]}`, process: child });
  }
  return { nodes, caFile: join(certificates, 'ca', 'ca.crt') };
};

/** Stops a node and waits for its end. */
export const stopNode = async ({ process: child }: ClusterNode): Promise<void> => {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = once(child, 'exit');
  child.kill('SIGTERM');
  await ended;
};
