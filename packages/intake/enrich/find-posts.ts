import { matchesOf } from './matches-of.ts';
import { evidenceIn, type Line } from './reading.ts';

/** The unit and the post of a person as printed behind the name. */
export type Post = { unit?: string; post: string; start: number; end: number };

/** What leads to a post; 男，X局原局长 prints none. */
const LEAD =
  /^(?:捕前|案发前|原|曾|现|时|先后|历|系|任|为|担任|前|退休前|中共党员|中国共产党党员|无党派|国家工作人员)+/u;
/** What says what a person did in office, longest first at its place. */
const TITLE =
  /(?:[村居]民小组长|(?:原|前|第一|常务|执行|代理?|党[委组](?:成员、?)?|副|总|区域|部门|高级|主任科员兼)*(?:党[委组总支部]{1,3}(?:书记|成员|委员)|党支部书记|村支书|支书|书记|主任科员|主任|委员长|委员(?!会)|局长|厅长|部长|院长|科长|处长|董事长|董事|监事|总经理|经理|总裁|所长|队长|校长|行长|站长|镇长|乡长|县长|市长|区长|州长|省长|村长|会长|主席|干警|民警|警察|法官|审判[员长]|检察[官员长]|监区长|司长|股长|站员|科员|办事员|工作人员|职员|员工|负责人|法定代表人|实际控制人|股东|业主|会计(?!师事务)|出纳|教师|教授|医[生师]|护士长|工程师|秘书长|秘书|司机|组长|馆长|场长|厂长|矿长|社长|台长|管理员|协管员|信贷员|柜员|业务员|调研员|巡视员|总监|合伙人|个体工商户|评标专家|律师(?!事务)|专员|班长|主管|客户经理|(?:副)?总(?![公工]|局|队|部|站|行|社|院|厂|会|署|支|体|计|额)|理事长|理事(?!会)|文书(?=$|[、兼和等（])|报账员|局级|处级))/u;
const PERSONAL =
  /^(?:[^，]{0,4}族|.{0,12}(?:出生|生)$|\d{4}年.{0,10}|.{0,6}(?:文化|学历|毕业|程度)|大学.{0,4}|研究生|本科|大专|高中|初中|小学|中专|硕士|博士|.{0,8}(?:籍|(?<!代表|负责|控制|合伙|投资|承包)人)$|住.{1,40}|户籍.{0,30}|身份证.{0,30}|[男女]|无业|农民)$/u;
const POST_CHARACTERS = 200;

/** Reads the post of a person from what stands behind the name in the same sentence: 男，1964年出生，原系某监狱监区长. */
export function findPost(line: Line, from: number): Post | undefined {
  const sentence = /^[^。；\n]*/u.exec(line.text.slice(from, from + POST_CHARACTERS))?.[0] ?? '';
  let at = from;
  for (const clause of sentence.split('，')) {
    const start = at;
    at += clause.length + 1;
    // 分别利用担任…的职务便利，为某公司总经理…: behind the deed the posts are those of others.
    if (clause.includes('利用')) return undefined;
    if (clause === '' || PERSONAL.test(clause)) continue;
    const lead = LEAD.exec(clause)?.[0].length ?? 0;
    const words = clause.slice(lead).replace(/(?:等职(?:务)?|职务|（[^）]{0,30}）?)$/u, '');
    const title = TITLE.exec(words.replace(ABBREVIATION, (found) => '□'.repeat(found.length)));
    if (!title || /因|涉嫌|被(?:逮捕|拘留)|利用|于\d/u.test(words.slice(0, title.index))) continue;
    return postAt(words, title.index, start + lead);
  }
  return undefined;
}

/** 某县质量监督局（以下简称质监局）局长: the short name stands between unit and post. */
const ABBREVIATION = /[（(](?:以下|下称)?(?:统)?简称?[^（）()]{1,30}[）)]/gu;

function postAt(words: string, title: number, start: number): Post {
  const before = words.slice(0, title + 1).replace(ABBREVIATION, '');
  const [unit, post] = partsOf(words.replace(ABBREVIATION, ''), before.length - 1);
  return { ...(unit.length > 1 ? { unit } : {}), post, start, end: start + words.length };
}

/** Reads the unit and the post of words that are nothing else, `start` being where they stand in their line; undefined where no title is among them. */
export function postIn(words: string, start: number): Post | undefined {
  const title = TITLE.exec(words);
  return title ? postAt(words, title.index, start) : undefined;
}

/** What a person used: 利用担任某县财政局股长的职务便利. */
const USED =
  /利用(?:其|自己|本人)?(?:先后|曾)?(?:担任|任(?!务|何|意))([^，。；]{3,70}?)(?:(?:等)?职务|期间|职权|的?(?:工作|地位|便利))/gu;
/** Between the name and what the person used: （另案处理）, 在任职期间，. */
const BETWEEN = /(?:（[^（）]{0,20}）)?(?:，|在[^，。；]{2,20}期间，|先后|多次){0,2}$/u;

/** Reads the post of a person of whom a line tells that he used it; what several used 分别 is for the shared lists. */
export function findUsedPost(line: Line, name: string): Post | undefined {
  for (const match of matchesOf(USED, line.text)) {
    const before = line.text.slice(Math.max(0, match.index - USED_BACK), match.index).replace(BETWEEN, '');
    if (!before.endsWith(name) || /[、和及与]$/u.test(before.slice(0, -name.length))) continue;
    const phrase = match[1] ?? '';
    const titles = [...matchesOf(TITLES, phrase)];
    const [first, last] = [titles[0], titles.at(-1)];
    if (!first || !last) continue;
    // What the office is for may follow: 股长管理专项资金.
    const words = phrase.slice(0, last.index + last[0].length);
    return postAt(words, first.index, match.index + match[0].indexOf(phrase));
  }
  return undefined;
}

const USED_BACK = 60;
const TITLES = new RegExp(TITLE.source, 'gu');

/** Where the name of a body ends; departments inside of it belong to the post: 某监狱｜第三监区监区长. */
const BODY =
  /^.*(?:公司|集团|管理局|局|厅|医院|保健院|考试院|博物院|文物院|街道办事处|办事处|(?:管理|监督|检验|推广|监测|监察|服务)[所站处]|储备库|农场|林场|环卫[处所站]|[省市县区州旗]委(?:办公室|[\u4e00-\u9fff]{2,4}部)|(?:消防)?救援[大支]队|法院|检察院|学院|研究院|设计院|委员会|[纪监党政]委|银行|支行|分行|信用社|监狱|看守所|大学|学校|中学|小学|幼儿园|政府|人大常委会|政协|中心|协会|学会|事务所|合作社联合社|联合社|合作社|联社|经济[联合]{0,2}社|经济组织|供销社|[村居]民(?:小)?组|生产[队组]|[村居]民?委(?:员)?会|[村社]区?(?:工作|服务)站|(?:管理|领导小组|指挥部|开发|征收|拆迁|扶贫|建设)办公室|厂|馆|研究所|派出所|卫生院|库|矿|(?<!农)村(?![信民委])|(?<!城)镇|(?<!城)乡|街道(?!办)|县|(?<![监大片])区|市(?!政|场|监|容|委)|公安消防大队|刑事侦查大队|刑警大队|交警大队|巡特警大队|支队)(?=.)/u;

/** Parts a phrase into body and post: behind the last body in front of the title, else at 原 between them. */
function partsOf(words: string, title: number): [string, string] {
  const unit = BODY.exec(words.slice(0, title + 1))?.[0];
  if (unit !== undefined) return [unit, words.slice(unit.length).replace('原', '')];
  const former = /^(.{2,40}?)原(?!告)(.+)$/u.exec(words);
  return former ? [former[1] ?? '', former[2] ?? ''] : ['', words];
}

/** Whether words end with the name of a post. */
export function endsWithTitle(words: string): boolean {
  const last = [...matchesOf(TITLES, words)].at(-1);
  return last !== undefined && last.index + last[0].length === words.length;
}

/** The evidence of a post. */
export function postEvidence(line: Line, { start, end }: Post): ReturnType<typeof evidenceIn> {
  return evidenceIn(line, start, end, 'defendant.post');
}
