import { userInfo } from 'node:os';
import { CORRECTABLE_FIELDS, correctableField } from '@anjian/domain';
import { updateIndex } from '@anjian/indexer';
import { type CorrectionOutcome, correctDocument, listCorrections } from '@anjian/records';
import { type Arguments, type Command, EXIT, UsageError } from '../command.ts';
import { withServices } from '../open-project.ts';
import { tellRebuild } from '../tell-rebuild.ts';

/** `anjian correct`: an editor's word on what was extracted. It outranks the rules, and no import and no new rule takes it away. */
export const correct: Command = {
  summary: '更正提取的信息：编者所定的值优先，重新导入、重新提取都不改变它',
  usage: '[编号 [项 值…]] [--reason 理由] [--by 编者] [--clear|--undo]',
  options: {
    reason: { type: 'string' },
    by: { type: 'string' },
    clear: { type: 'boolean' },
    undo: { type: 'boolean' },
  },
  optionHelp: {
    reason: '理由，记入历史，文书页上看得到',
    by: '编者的姓名（缺省为这台电脑的用户名）',
    clear: '这一项应当没有值',
    undo: '撤销更正，恢复为提取的值',
  },
  examples: [
    'npm run -s anjian -- correct                                           列出可以更正的项',
    'npm run -s anjian -- correct 3f2a…                                     这件文书的更正历史',
    'npm run -s anjian -- correct 3f2a… 罪名 受贿罪 贪污罪 --reason 判决书主文   几个值逐个写出，整项替换',
    'npm run -s anjian -- correct 3f2a… issuedOn 2021-03-05 --by 李某',
    'npm run -s anjian -- correct 3f2a… 数额 受贿罪=300万元',
    'npm run -s anjian -- correct 3f2a… 刑罚 张某=有期徒刑十年六个月，罚金50万元',
    'npm run -s anjian -- correct 3f2a… 被告人职级 张某=县处级',
    'npm run -s anjian -- correct 3f2a… 行业领域 --clear',
    'npm run -s anjian -- correct 3f2a… 罪名 --undo',
  ],
  exits: ['0  已经照办', '1  没能运行，没有这个编号，或者值有误（原因已写明，什么都没有改）'],
  positionals: [0, Number.POSITIVE_INFINITY],
  async run(args) {
    const [id, field] = args.positionals;
    if (id === undefined) return listFields();
    return field === undefined ? await listHistory(id) : await change(id, field, args);
  },
};

function listFields(): number {
  for (const { name, label, family, takes, expects } of CORRECTABLE_FIELDS) {
    const scope = family === undefined ? '' : family === 'case' ? '，只用于案例' : '，只用于规范性文件';
    console.log(`${label.zh}（${name}）：${expects}${takes === 'many' ? '，可以有几个' : ''}${scope}`);
  }
  return EXIT.ok;
}

async function listHistory(id: string): Promise<number> {
  const entries = await withServices(async ({ db }) => await listCorrections(db, id));
  if (entries === undefined) return unknown(id);
  if (entries.length === 0) console.log(`${id} 没有更正过`);
  for (const { field: name, value, editor, reason, at } of entries) {
    const field = correctableField(name);
    const what = value === null ? '撤销更正' : `更正为 ${wordsOf(value.map((each) => field?.show(each).zh ?? each))}`;
    const why = reason === '' ? '' : `：${reason}`;
    console.log(`${at.toLocaleString('sv-SE')}  ${editor}  ${field?.label.zh ?? name} ${what}${why}`);
  }
  return EXIT.ok;
}

async function change(id: string, field: string, { positionals, options }: Arguments): Promise<number> {
  const written = positionals.slice(2);
  const { clear = false, undo = false } = options;
  if ([written.length > 0, clear === true, undo === true].filter(Boolean).length !== 1)
    throw new UsageError('请写出正确的值；应当没有值时用 --clear，恢复为提取的值用 --undo，三者取一');
  const correction = {
    id,
    field,
    values: undo === true ? null : written,
    editor: textOf(options.by) || userInfo().username,
    reason: textOf(options.reason),
  };
  return await withServices(async ({ db, indexer }) => {
    const outcome = await correctDocument(db, correction);
    await tellRebuild(async (telling) => await updateIndex(indexer, telling));
    return tell(id, outcome);
  });
}

function tell(id: string, outcome: CorrectionOutcome): number {
  if (outcome.outcome === 'unknown') return unknown(id);
  if (outcome.outcome === 'refused') {
    console.error(outcome.fault);
    return EXIT.failed;
  }
  const { label, from, to } = outcome;
  if (outcome.outcome === 'already') console.log(`没有变化：${id} 的${label}本来就是 ${wordsOf(to)}`);
  else console.log(`已更正：${id} 的${label}由 ${wordsOf(from)} 改为 ${wordsOf(to)}`);
  return EXIT.ok;
}

function wordsOf(values: readonly string[]): string {
  return values.length === 0 ? '（空）' : values.map((value) => `“${value}”`).join('、');
}

function textOf(option: string | boolean | undefined): string {
  return typeof option === 'string' ? option.trim() : '';
}

function unknown(id: string): number {
  console.error(`没有编号为 ${id} 的文书`);
  return EXIT.failed;
}
