import type { ReprocessSummary } from './reprocess-documents.ts';

/** Documents left alone that are named; the rest is counted. */
const LEFT_SHOWN = 10;

/** What reading again changed, in lines for people: the numbers, each field with examples, what was left as it is. */
export function reprocessReport(summary: ReprocessSummary, dryRun: boolean): string[] {
  const { read, changed, hidden, fields, left } = summary;
  const done = dryRun ? '会有变化（未写入）' : '有变化，各存为新的一版';
  const byCount = [...fields.values()].toSorted((a, b) => b.values - a.values || b.places - a.places);
  return [
    `重新提取 ${read} 件：${changed} 件${done}，${read - changed - left.length} 件不变，${left.length} 件保持原样`,
    ...(hidden > 0 ? [`其中 ${hidden} 件是草稿或者已撤回，读者看到的不变`] : []),
    ...byCount.flatMap(({ label, values, places, examples }) => [
      `${label}：${[values > 0 ? `取值有变 ${values} 件` : '', places > 0 ? `只有出处或把握有变 ${places} 件` : ''].filter(Boolean).join('，')}`,
      ...examples.map(({ id, title, from, to }) => `  ${id} ${title}：${from} → ${to}`),
    ]),
    ...left.slice(0, LEFT_SHOWN).map(({ id, reason }) => `保持原样：${id} ${reason}`),
    ...(left.length > LEFT_SHOWN ? [`保持原样：另有 ${left.length - LEFT_SHOWN} 件`] : []),
  ];
}
