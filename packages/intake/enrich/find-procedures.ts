import type { Evidence, Procedure, Tag } from '@anjian/domain';
import { joinLines } from './joined-lines.ts';
import { matchesOf } from './matches-of.ts';
import { mayMatch, neededCharacters } from './needed-characters.ts';
import { evidenceIn, type Line, type Reading, titleLine } from './reading.ts';

/** How a text says that something happened in its case; the title counts for those that make the whole case. */
type Rule = { id: Procedure; pattern: RegExp; titled?: RegExp };

const RULES: readonly Rule[] = [
  { id: 'early_intervention', pattern: /提前介入/gu },
  {
    id: 'supplementary_investigation',
    pattern: /退回[^，。；]{0,16}补充(?:侦查|调查)|退(?:回)?补(?:侦|查|充)|(?:两|二|一)次退查/gu,
  },
  { id: 'self_supplementary_investigation', pattern: /自行(?:开展|进行|依法)?补充?(?:侦查|调查|收集|调取|补充)/gu },
  { id: 'plea_leniency', pattern: /认罪认罚/gu },
  { id: 'non_prosecution', pattern: /(?:作出|决定|依法)[^，。；]{0,14}不起诉|不起诉决定书?|予以不起诉/gu },
  {
    id: 'protest',
    pattern: /(?:提出|提请|提起|支持|跟进)[^，。；]{0,14}抗诉|抗诉书|抗诉后|抗诉意见|抗诉机关|抗诉(?:称|认为|理由)/gu,
  },
  {
    id: 'retrial',
    pattern:
      /再审(?:判决|裁定|决定|终审|一案|程序审理|开庭|查明|认为)|(?:依照|按照)审判监督程序|(?:裁定|决定)提审|(?<=最高人民法院|高级人民法院|中级人民法院)(?:裁定|决定)?提审(?:后|本案|该案|此案|，)|(?:指令|决定|提起|进行|启动)[^，。；]{0,12}再审/gu,
  },
  {
    id: 'changed_on_appeal',
    pattern:
      /(?:二审|终审)[^。；]{0,40}改判|(?:中级|高级)人民法院[^。；再]{0,40}改判|(?:抗诉|上诉)后[^。；]{0,50}(?:改判|以[^，。；]{2,14}罪[^。；]{0,6}判处)/gu,
  },
  { id: 'remand', pattern: /发回[^，。；]{0,14}(?:重审|重新审[理判])/gu },
  { id: 'acquittal', pattern: /宣告[^，。；]{0,10}无罪|(?:判决|改判)[^，。；]{0,14}无罪|无罪判决/gu },
  {
    id: 'confiscation',
    pattern:
      /没收违法所得(?:的)?(?:申请|裁定|意见书)|违法所得没收(?:申请|裁定|案|公告)|申请没收[^。；]{0,20}违法所得/gu,
    titled: /违法所得没收/u,
  },
  { id: 'trial_in_absentia', pattern: /缺席审判/gu, titled: /缺席审判/u },
  {
    id: 'fugitive_pursuit',
    pattern:
      /红色通报|红色通缉令|国际刑警组织|追逃|劝返(?![^，。；]{0,12}(?:学生|学校|课堂|就学|未成年|辍学|入学|返校))(?<!辍学[^，。；]{0,6})|引渡|遣返回国|逃匿(?:境外|国外)/gu,
  },
  {
    id: 'asset_recovery',
    pattern:
      /追赃挽损|挽回(?:国家|经济|被害)[^，。；]{0,8}损失|追回[^，。；]{0,14}(?:赃款|财产|资产|损失)|(?:促使|督促|敦促|推动)[^，。；]{0,24}(?:退缴|退赔|退赃|退出|缴回)|追缴到案|追赃(?!挽损)|(?:冻结|查封|扣押)[^，。；]{0,30}(?:追赃|追回|追缴)/gu,
  },
  {
    id: 'additional_prosecution',
    pattern: /(?:追加|补充)(?:提起公?诉|起诉)|追诉漏[罪犯]|(?:予以|依法|进行)追诉|追加认定/gu,
  },
  {
    id: 'changed_characterisation',
    pattern:
      /(?:改变|变更)[^，。；]{0,8}(?:定性|罪名|管辖罪名)|定性(?:变更|调整|改)为|罪名(?:变更|调整|改)为|(?:应当|应|宜)定性为|定性(?:可能)?不(?:当|准)|改变(?:起诉)?罪名|由[^，。；]{2,20}罪(?:变更|调整|改)为/gu,
  },
  { id: 'clue_transfer', pattern: /移(?:送|交)[^，。；]{0,24}线索|线索[^，。；]{0,20}移(?:送|交)/gu },
  { id: 'joint_handling', pattern: /并案(?:处理|审查|侦查|审理|起诉|调查|管辖)|合并审理/gu },
  {
    id: 'designated_jurisdiction',
    pattern:
      /指定(?:[^，。；]{0,24}管辖|[^，。；]{1,20}(?:院|局|机关|委)[^，。；]{0,8}(?:审查起诉|办理|审理))|交由[^，。；]{2,14}检察院审查起诉/gu,
  },
  { id: 'procuratorial_suggestion', pattern: /(?:发出|制发|提出|送达|宣告)[^，。；]{0,20}检察建议(?!权)/gu },
  {
    id: 'public_interest',
    pattern: /(?:提起|立案|办理|启动)[^，。；]{0,20}公益诉讼|公益诉讼(?:立案|起诉|诉讼请求|部门)/gu,
  },
  {
    id: 'filing_supervision',
    pattern: /(?:通知|要求)[^，。；]{0,14}(?:说明不立案|立案(?:侦查)?通知)|通知[^，。；]{2,14}立案|立案监督/gu,
  },
  {
    id: 'procuratorate_investigation',
    pattern:
      /(?:人民检察院|检察机关|检察院)[^。；公]{0,44}(?:立案侦查|涉嫌[^。；，]{2,30}罪[^。；公]{0,14}立案(?!监督|通知|调查))/gu,
  },
  {
    id: 'enforcement_supervision',
    pattern: /纠正不当(?:减刑|假释|暂予监外执行)|(?:减刑|假释|暂予监外执行)[^，。；]{0,10}(?:监督|纠正)|收监执行/gu,
    titled: /(?:减刑|假释|暂予监外执行|刑罚执行)[^，。]{0,6}监督/u,
  },
  {
    id: 'death_penalty_review',
    pattern:
      /最高人民法院[^。；]{0,30}(?:核准|复核)[^。；]{0,30}(?:死刑|裁定)|死刑复核|(?:报请|报送)最高人民法院[^。；]{0,8}核准/gu,
  },
  {
    id: 'evidence_exclusion',
    pattern: /(?:予以|依法|应予|决定)[^，。；]{0,8}排除(?:非法证据)?|排除非法证据|非法证据排除/gu,
  },
  { id: 'state_compensation', pattern: /国家赔偿(?:申请|决定|委员会)|赔偿委员会/gu, titled: /国家赔偿|赔偿案/u },
];

const NEEDED = RULES.map(({ pattern }) => neededCharacters(pattern));

/** Where the acts of a case are told; holdings and lessons speak of what ought to be done. */
const SUGGESTED = /检察(?:机关|院)[^，。；]{0,24}(?:制发|发出)[^，。；]{0,12}检察建议/gu;
const TOLD_IN: ReadonlySet<Line['kind']> = new Set(['facts', 'procedure', 'prosecution', 'outcome', 'text']);
/** What right before an act takes it back, or only asks for it. */
const NEGATED =
  /(?:未|没有|无须|无需|不|不予|并非|尚未|应当|可以|能否|是否|如果|要求|请求|主张|不宜|辩护人[^，。]{0,6})[^，。；]{0,6}$/u;
/** The same inside of the words that were found: 没有提出抗诉, 未经退回补充侦查. */
const NEGATED_INSIDE = /(?:没有|未)(?:提|再|被)/u;
const LOOK_BACK = 14;
const MAX_EVIDENCE = 3;
/** Where so many places of one step were refused, the others are not looked at. */
const MOST_PLACES = 500;

/** Finds what happened in a case on its way, each with the words that say so. */
export function findProcedures(reading: Reading): Tag[] {
  const title = titleLine(reading);
  const told = joinLines(reading.lines.filter((line) => TOLD_IN.has(line.kind)));
  const may = mayMatch(told.text);
  return RULES.flatMap(({ id, pattern, titled }, place) => {
    const evidence: Evidence[] = [];
    const inTitle = titled?.exec(title.text);
    if (inTitle) evidence.push(evidenceIn(title, inTitle.index, inTitle.index + inTitle[0].length, 'procedure.title'));
    let places = 0;
    for (const match of may(NEEDED[place]) ? matchesOf(pattern, told.text) : []) {
      if (evidence.length >= MAX_EVIDENCE || ++places > MOST_PLACES) break;
      const { line, offset } = told.placeOf(match.index);
      const before = line.text.slice(Math.max(0, offset - LOOK_BACK), offset);
      if (NEGATED.test(before) || NEGATED_INSIDE.test(match[0])) continue;
      evidence.push(evidenceIn(line, offset, offset + match[0].length, 'procedure.words'));
    }
    if (id === 'changed_on_appeal' && evidence.length === 0) evidence.push(...changedOnAppeal(reading));
    if (id === 'procuratorial_suggestion' && evidence.length === 0) evidence.push(...suggestionsIn(reading));
    return evidence.length > 0 ? [{ id, evidence: evidence.slice(0, MAX_EVIDENCE) }] : [];
  });
}

/** Court papers print the decision of the second instance as a list: 一、撤销…刑事判决第一项；二、上诉人张某犯受贿罪，判处…. */
function changedOnAppeal(reading: Reading): Evidence[] {
  let appealed = false;
  for (const line of reading.lines) {
    if (!TOLD_IN.has(line.kind)) continue;
    if (!appealed && !APPEALED.test(line.text) && !RETRIED.test(line.text)) continue;
    for (const { 0: sentence, index } of matchesOf(/[^。；]+/gu, line.text)) {
      if (RETRIED.test(sentence)) return [];
      appealed ||= APPEALED.test(sentence);
      const set = appealed ? (SET_ASIDE.exec(sentence) ?? CHANGED.exec(sentence)) : null;
      if (set && !REMANDED.test(line.text.slice(index, index + REMAND_CHARACTERS))) {
        const start = index + set.index;
        return [evidenceIn(line, start, start + set[0].length, 'procedure.words')];
      }
    }
  }
  return [];
}

const APPEALED = /(?:提出|提起)[^，]{0,12}(?:上诉|抗诉)|上诉于|不服[^，]{0,20}(?:判决|裁定)|二审/u;
const RETRIED = /再审|审判监督程序/u;
const SET_ASIDE = /撤销[^，]{1,60}(?:判决|裁定|原判)|撤销(?:原判|一审)[^，]{0,30}/u;
/** 某市中级人民法院经审理认为……。据此，以受贿罪改判张某有期徒刑五年. */
const CHANGED = /(?<!(?:应|请求|要求|建议|希望|意见)[^，。；]{0,8})改判/u;
const REMANDED = /发回/u;
const REMAND_CHARACTERS = 120;

/** Typical cases tell of the suggestion that followed among their lessons: 检察机关向县政府制发检察建议. */
function suggestionsIn(reading: Reading): Evidence[] {
  return reading.lines
    .filter(({ kind }) => kind === 'significance')
    .flatMap((line) =>
      [...matchesOf(SUGGESTED, line.text)]
        .filter(
          (match) => !OUGHT.test(line.text.slice(Math.max(0, match.index - LOOK_BACK), match.index + match[0].length)),
        )
        .map((match) => evidenceIn(line, match.index, match.index + match[0].length, 'procedure.lesson')),
    )
    .slice(0, MAX_EVIDENCE);
}

const OUGHT = /应当|可以|要|可|必要|通过/u;
