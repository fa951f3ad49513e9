import type { PassedOver } from '@anjian/intake';
import type { Hidden, ImportSummary, Refused } from './import-documents.ts';

/** Lines that are alike are shown up to this many; the rest is counted. */
const ALIKE_SHOWN = 5;

const PASSED_OVER: Record<PassedOver, string> = {
  about: '关于文件夹本身的说明',
  left: '系统和办公软件留下的文件',
  hidden: '隐藏的文件和文件夹',
  link: '链接',
};

/** What an import did, in lines for people: the numbers first, then each thing that somebody may have to act on. */
export function importReport(summary: ImportSummary): string[] {
  const { read, revised, unchanged, duplicates, refused, warnings, hidden, left, orphaned } = summary;
  return [
    `读取 ${read} 件：新增 ${summary.new}，修订 ${revised}，未变 ${unchanged}，重复 ${duplicates.length}，未导入 ${refused.length}`,
    ...passedOverLines(summary),
    ...duplicates.map(({ name, of }) => `重复：${name}（与 ${of} 逐字节相同）`),
    ...left.map(
      ({ id, title, name, of }) =>
        `失去来源：${id} ${title}（${name} 现在是另一件的内容${of === '' ? '' : `，与 ${of} 相同`}；原来的文书保持原样，不再需要时：withdraw ${id} --reason 原因）`,
    ),
    ...orphaned.map(
      ({ id, title, name }) =>
        `失去来源：${id} ${title}（原来读自 ${name}，现在的文件里已没有这一件；它保持原样：标题行被改动的，改回「案例一」之类再导入；不再需要时：withdraw ${id} --reason 原因）`,
    ),
    ...hidden.map(hiddenLine),
    ...firstOf(
      warnings.map((warning) => `注意：${warning}`),
      (more) => `注意：另有 ${more} 处没有逐条列出`,
    ),
    ...refusedLines(refused),
  ];
}

/** Whether somebody has to act on what an import did not take, or took the source of. */
export function needsAction({ refused, left, orphaned }: ImportSummary): boolean {
  return refused.length + left.length + orphaned.length > 0;
}

function passedOverLines({ passedOver }: ImportSummary): string[] {
  const groups = [...Map.groupBy(passedOver, ({ reason }) => reason)];
  if (groups.length === 0) return [];
  const words = groups.map(([reason, { length }]) => `${PASSED_OVER[reason]} ${length}`).join('，');
  const [first] = passedOver.filter(({ reason }) => reason === 'about');
  const hint = first === undefined ? '' : `（如 ${first.name}；确是文书的，请直接写出它的路径导入）`;
  return [`跳过 ${passedOver.length} 个：${words}${hint}`];
}

function hiddenLine({ id, title, state, shown }: Hidden): string {
  const command = `publish ${id} --reason 原因`;
  if (state === 'withdrawn') return `已撤回：${id} ${title}（新文本已存，读者仍看不到；重新发布：${command}）`;
  return shown === undefined
    ? `草稿：${id} ${title}（读者还看不到；发布：${command}）`
    : `草稿：${id} ${title}（读者仍看到已发布的第 ${shown} 版；换成新版：${command}）`;
}

function refusedLines(refused: readonly Refused[]): string[] {
  const alike = Map.groupBy(refused, ({ file, code }) => `${file}\n${code}`);
  return [...alike.values()].flatMap((group) =>
    firstOf(
      group.map(({ reason }) => `未导入：${reason}`),
      (more) => `未导入：${group[0]?.file} 中另有 ${more} 处同样的问题`,
    ),
  );
}

function firstOf(lines: readonly string[], rest: (more: number) => string): string[] {
  const more = lines.length - ALIKE_SHOWN;
  return more > 0 ? [...lines.slice(0, ALIKE_SHOWN), rest(more)] : [...lines];
}
