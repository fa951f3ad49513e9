/** Names of this machine for itself. */
const LOOPBACK = ['localhost', '127.0.0.1', '[::1]'];

type Answer<Rest extends unknown[]> = (request: Request, ...rest: Rest) => Response | Promise<Response>;

/**
 * Answers only who asks by a known name, where the server is bound to this machine alone: a page of another site that lets its own name lead
 * here (DNS rebinding) could read the library otherwise. On a network the names are many, and nothing is refused.
 * @param others further names, as a proxy before the server passes them on
 */
export function toKnownHosts<Rest extends unknown[]>(
  answer: Answer<Rest>,
  host: string,
  others: readonly string[] = [],
): Answer<Rest> {
  const bound = host.includes(':') ? `[${host}]` : host;
  if (!LOOPBACK.includes(bound)) return answer;
  const known = new Set([...LOOPBACK, ...others]);
  return (request, ...rest) => {
    const { hostname } = new URL(request.url);
    return known.has(hostname) ? answer(request, ...rest) : new Response(refusal(hostname), REFUSED);
  };
}

const REFUSED = { status: 421, headers: { 'Content-Type': 'text/plain; charset=utf-8' } };

function refusal(hostname: string): string {
  return `案鉴只供本机使用，不认得“${hostname.slice(0, 80)}”这个地址。请用 localhost 打开；经代理访问的，把这个地址写入 ALLOWED_HOSTS 再启动。\n`;
}
