import {
  CIRCUMSTANCES,
  CRIME_STATUSES,
  CRIMES,
  citationLabel,
  type Evidence,
  type Finding,
  findingOf,
  ISSUERS,
  KINDS,
  type LegalDocument,
  MILESTONES,
  MODI,
  POST_LEVELS,
  PROCEDURES,
  REGIONS,
  SECTORS,
  type Taxonomy,
  UNIT_TYPES,
} from '@anjian/domain';

/** A value in words under the name of its field, with where it was found and how far it is believed. */
export type ExplainedValue = {
  field: string;
  text: string;
  evidence: readonly Evidence[];
  confidence?: number | undefined;
  /** The rule of a value that no words of the text told. */
  rule?: string | undefined;
};

type Found = Pick<ExplainedValue, 'evidence' | 'confidence' | 'rule'>;
type Case = Extract<LegalDocument, { family: 'case' }>;
type Norm = Extract<LegalDocument, { family: 'norm' }>;

/** Every value that was extracted of a document, in the order in which a lawyer reads them. */
export function explainedValues(document: LegalDocument): ExplainedValue[] {
  const { crimes, otherCrimes, refusedCrimes = [], sectors, procedures, regions, citations } = document;
  const name = (id: string): string => CRIMES.get(id)?.label.zh ?? id;
  return [
    ...plainValues(document),
    ...[...crimes].map((tag) => value('罪名', name(tag.id) + statusOf(tag.status), tag)),
    ...otherCrimes.map((tag) => value('其他罪名', tag.id + statusOf(tag.status), tag)),
    ...refusedCrimes.map((tag) => value('未认定的罪名', name(tag.id), tag)),
    ...tags('行业领域', sectors, SECTORS),
    ...(document.family === 'case' ? caseValues(document) : normValues(document)),
    ...tags('程序', procedures, PROCEDURES),
    ...tags('地区', regions, REGIONS),
    ...citations.map((cited) => value('引用法条', citationLabel(cited.key) + clausesOf(cited.clauses), cited)),
    ...(document.references ?? []).map((cited) => value('引用文书', citationLabel(cited.key), cited)),
  ];
}

function plainValues(document: LegalDocument): ExplainedValue[] {
  const plain = (field: string, of: Finding['field'], stored: string | undefined, text = stored): ExplainedValue[] =>
    stored === undefined || text === undefined
      ? []
      : [value(field, text, findingOf(document, of, stored) ?? { evidence: [] })];
  const { validityMark, effectiveOn, expiredOn } = document.family === 'norm' ? document : {};
  const decidedOn = document.family === 'case' ? document.decidedOn : undefined;
  const mark = validityMark && (validityMark === 'expired' ? '已失效' : '已被修改');
  return [
    ...plain('文件类型', 'kind', document.kind, KINDS.get(document.kind)?.label.zh),
    ...plain('文号', 'docNumber', document.docNumber),
    ...plain('批次', 'batch', document.batch),
    ...plain('专题', 'theme', document.theme),
    ...document.issuers.flatMap((id) => plain('发布机关', 'issuers', id, ISSUERS.get(id)?.label.zh ?? id)),
    ...plain('发布日期', 'issuedOn', document.issuedOn),
    ...plain('裁判日期', 'decidedOn', decidedOn),
    ...plain('施行日期', 'effectiveOn', effectiveOn),
    ...plain('失效日期', 'expiredOn', expiredOn),
    ...plain('时效标注', 'validityMark', validityMark, mark),
    ...document.keywords.flatMap((word) => plain('关键词', 'keywords', word)),
  ];
}

const MANNERS: Record<NonNullable<Norm['repeals']>[number]['manner'], string> = {
  repealed: '废止',
  part: '部分废止',
  amended: '修改',
  yields: '不一致的以本文件为准',
};

function normValues({ repeals = [], prevails = [] }: Norm): ExplainedValue[] {
  return [
    ...repeals.map((each) => {
      const name = [each.title, each.number].filter((part) => part !== undefined && part !== '').join('，');
      const from = each.from === undefined ? '' : `，自${each.from}`;
      return value('废止、修改的规定', `${name}（${MANNERS[each.manner]}${from}）`, each);
    }),
    ...(prevails.length > 0 ? [value('与此前规定', '不一致的以本文件为准', { evidence: prevails })] : []),
  ];
}

function caseValues(document: Case): ExplainedValue[] {
  const { defendants, amounts, sentences, events = [], circumstances = [], modi = [] } = document;
  return [
    ...defendants.flatMap((defendant) => [
      value('被告人', [defendant.name, defendant.unit, defendant.post].filter(Boolean).join('，'), defendant),
      ...tags(`${defendant.name}的职级`, defendant.level ? [defendant.level] : [], POST_LEVELS),
      ...tags(`${defendant.name}的单位类型`, defendant.unitType ? [defendant.unitType] : [], UNIT_TYPES),
      ...tags(`${defendant.name}的罪名`, defendant.offences ?? [], CRIMES),
    ]),
    ...amounts.map((amount) => value('数额', amountText(amount), amount)),
    ...sentences.map((sentence) => value('刑罚', sentenceText(sentence), sentence)),
    ...tags('情节', circumstances, CIRCUMSTANCES),
    ...tags('手法', modi, MODI),
    ...events.map((event) =>
      value(
        '诉讼进程',
        [event.date, MILESTONES.get(event.kind)?.label.zh, event.body].filter(Boolean).join(' '),
        event,
      ),
    ),
  ];
}

function value(field: string, text: string, { evidence, confidence, rule }: Found): ExplainedValue {
  return { field, text, evidence, confidence, rule };
}

function tags(field: string, found: readonly (Found & { id: string })[], taxonomy: Taxonomy): ExplainedValue[] {
  return found.map((tag) => value(field, taxonomy.get(tag.id)?.label.zh ?? tag.id, tag));
}

function statusOf(status: string | undefined): string {
  const label = status === undefined ? undefined : CRIME_STATUSES.get(status)?.label.zh;
  return label === undefined ? '' : `（${label}）`;
}

function clausesOf(clauses: LegalDocument['citations'][number]['clauses']): string {
  const printed = (clauses ?? []).map(
    ({ clause, item }) =>
      `${clause === undefined ? '' : `第${clause}款`}${item === undefined ? '' : `第（${item}）项`}`,
  );
  return printed.join('、');
}

const AMOUNT_KINDS: Record<string, string> = { loss: '损失', gain: '获利' };

function amountText({ crime, name, value: sum, currency, kind, derived }: Case['amounts'][number]): string {
  const money = `${sum.toLocaleString('zh-CN')} ${currency === 'CNY' ? '元' : currency}`;
  return [
    name,
    crime === undefined ? undefined : (CRIMES.get(crime)?.label.zh ?? crime),
    kind && AMOUNT_KINDS[kind],
    money,
    derived ? '（逐笔相加）' : undefined,
  ]
    .filter(Boolean)
    .join(' ');
}

const MONTHS_OF_YEAR = 12;

function sentenceText(sentence: Case['sentences'][number]): string {
  const { name, own, ...whole } = sentence;
  const joined = own && `（其中本案各罪：${penaltyText(own)}；与前罪并罚）`;
  return [name, penaltyText(whole), joined].filter(Boolean).join(' ');
}

function penaltyText(imposed: Omit<Case['sentences'][number], 'evidence' | 'name' | 'own'>): string {
  const { penalty, months, monthsMax, penaltyMax, probationMonths, fineYuan, confiscation } = imposed;
  return [
    penalty +
      (months === undefined ? '' : term(months)) +
      (monthsMax === undefined ? '' : `至${term(monthsMax)}`) +
      (penaltyMax === undefined ? '' : `至${penaltyMax}`),
    probationMonths === undefined ? undefined : `缓刑${term(probationMonths)}`,
    fineYuan === undefined || penalty === '罚金' ? undefined : '并处罚金',
    fineYuan === undefined ? undefined : `${fineYuan.toLocaleString('zh-CN')} 元`,
    confiscation === undefined
      ? undefined
      : `没收${confiscation === 'all' ? '全部财产' : `财产 ${confiscation.toLocaleString('zh-CN')} 元`}`,
  ]
    .filter(Boolean)
    .join(' ');
}

function term(months: number): string {
  const [years, rest] = [Math.floor(months / MONTHS_OF_YEAR), months % MONTHS_OF_YEAR];
  return `${years > 0 ? `${years}年` : ''}${rest > 0 || years === 0 ? `${rest}个月` : ''}`;
}
