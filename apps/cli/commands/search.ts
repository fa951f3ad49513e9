import { FACET_NAMES, formatSearch, type Hit, KINDS, parseSearch, RANGES } from '@anjian/domain';
import { PUBLIC_VIEWER } from '@anjian/search';
import { type Command, EXIT, UsageError } from '../command.ts';
import { withServices } from '../open-project.ts';

/** `anjian search`: the same search as on the screen, in the terminal. */
export const search: Command = {
  summary: '检索，结果输出到终端',
  usage: '检索词 [--filter 分面=取值…] [--size N] [--json]',
  options: { filter: { type: 'string' }, size: { type: 'string' }, json: { type: 'boolean' } },
  optionHelp: {
    filter: `条件，形如 "crime=受贿罪&sector=金融"；分面有 ${FACET_NAMES.join('、')}；分面前加 - 表示不含；范围有 ${RANGES.map(({ name, example }) => `${name}=${example}`).join('、')}`,
    size: '输出几条（缺省 10）',
    json: '输出 JSON，与接口 /api/search 相同',
  },
  examples: [
    'npm run -s anjian -- search 斡旋受贿',
    'npm run -s anjian -- search "挪用公款 营利活动" --filter "kind=指导性案例" --size 5',
    'npm run -s anjian -- search 受贿 --filter "amount=3000000-&-sector=金融&sort=sentence"',
  ],
  exits: ['0  有结果', '1  没能运行或条件有误', '2  能运行，但没有结果（grep 用 1 表示这一点，这里 1 只表示没能运行）'],
  positionals: [1, Number.POSITIVE_INFINITY],
  async run({ positionals, options }) {
    const params = new URLSearchParams(typeof options.filter === 'string' ? options.filter : '');
    params.set('q', positionals.join(' '));
    params.set('size', typeof options.size === 'string' ? options.size : '10');
    const { request, faults } = parseSearch(params);
    if (faults.length > 0) throw new UsageError(faults.map((fault) => fault.message).join('；'));
    return await withServices(async (services) => {
      const results = await services.search.search(request, PUBLIC_VIEWER);
      if (options.json === true) {
        console.log(JSON.stringify(results));
      } else {
        console.log(`共 ${results.total} 件（${decodeURIComponent(formatSearch(request).toString())}）`);
        // How the query was read where that is not what was typed: what is listed would surprise otherwise.
        for (const { message } of results.notices) console.log(`（${message}）`);
        for (const [place, hit] of results.hits.entries()) console.log(hitLines(place + 1, hit).join('\n'));
      }
      return results.total > 0 ? EXIT.ok : EXIT.nothingFound;
    });
  },
};

function hitLines(place: number, hit: Hit): string[] {
  const facts = [KINDS.get(hit.kind)?.label.zh, hit.docNumber, hit.date, hit.id].filter((each) => each != null);
  const passages = hit.passages.map(
    ({ paragraph, parts }) =>
      `     第 ${paragraph} 段 ${parts.map((part) => (part.match ? `【${part.text}】` : part.text)).join('')}`,
  );
  return [`${String(place).padStart(3)}. ${hit.title}`, `     ${facts.join(' · ')}`, ...passages];
}
