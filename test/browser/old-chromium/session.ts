import { setTimeout as pause } from 'node:timers/promises';

/** A page spoken to in the browser's own protocol; `faults` lists uncaught errors and what its security policy refused. */
export type Session = {
  faults: string[];
  send(method: string, params?: Record<string, unknown>): Promise<Record<string, unknown>>;
  /** The value of an expression in the page; a promise is awaited. */
  evaluate<T>(expression: string): Promise<T>;
  /** Waits until an expression is true. @throws {Error} naming it when it never is */
  until(expression: string): Promise<void>;
  close(): void;
};

type Message = {
  id?: number;
  method?: string;
  params?: Record<string, unknown>;
  result?: Record<string, unknown>;
  error?: { message: string };
};

const WAIT_LIMIT_MS = 10_000;

/** Opens a session with a page at its debugging address. */
export async function openSession(address: string): Promise<Session> {
  const socket = new WebSocket(address);
  await new Promise((resolve, reject) => {
    socket.addEventListener('open', resolve, { once: true });
    socket.addEventListener('error', reject, { once: true });
  });
  const waiting = new Map<number, (message: Message) => void>();
  const faults: string[] = [];
  let last = 0;
  socket.addEventListener('message', ({ data }) => {
    const message: Message = JSON.parse(String(data));
    if (message.id !== undefined) waiting.get(message.id)?.(message);
    else if (message.method === 'Runtime.exceptionThrown' || isSecurityEntry(message)) {
      faults.push(JSON.stringify(message.params));
    }
  });

  const session: Session = {
    faults,
    async send(method, params = {}) {
      const id = ++last;
      const answer = new Promise<Message>((resolve) => waiting.set(id, resolve));
      socket.send(JSON.stringify({ id, method, params }));
      const { result, error } = await answer;
      waiting.delete(id);
      if (error) throw new Error(`${method}: ${error.message}`);
      return result ?? {};
    },
    async evaluate<T>(expression: string) {
      const params = { expression, awaitPromise: true, returnByValue: true };
      const { result, exceptionDetails } = await session.send('Runtime.evaluate', params);
      if (exceptionDetails) throw new Error(`${expression}: ${JSON.stringify(exceptionDetails)}`);
      return (result as { value: T }).value;
    },
    async until(expression) {
      const end = Date.now() + WAIT_LIMIT_MS;
      while (!(await session.evaluate<boolean>(`Boolean(${expression})`))) {
        if (Date.now() > end) {
          const text = await session.evaluate<string>('document.body.innerText.slice(0, 400)');
          throw new Error(`never true: ${expression}; the page says: ${text}; faults: ${faults.join(' ')}`);
        }
        await pause(50);
      }
    },
    close: () => socket.close(),
  };
  for (const domain of ['Page', 'Runtime', 'Log', 'Network']) await session.send(`${domain}.enable`);
  return session;
}

function isSecurityEntry(message: Message): boolean {
  const entry = message.params?.entry as { source?: string } | undefined;
  return message.method === 'Log.entryAdded' && entry?.source === 'security';
}
