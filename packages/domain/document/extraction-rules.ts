import type { Label } from '../taxonomy/term.ts';

/**
 * A rule by which values are found: what it relies on, in words, and how it did on the labelled documents: of `found` values,
 * `right` were right. A rule for which nothing is labelled has zeros, and may have a `prior` of its own with its reason.
 */
export type ExtractionRule = { label: Label; right: number; found: number; prior?: number };

function rule(
  zh: string,
  en: string,
  [right, found]: readonly [number, number] = [0, 0],
  prior?: number,
): ExtractionRule {
  return { label: { zh, en }, right, found, ...(prior === undefined ? {} : { prior }) };
}

/**
 * Every rule by the id that evidence bears. The counts are those of `anjian bench extraction --rules`; a value that several rules
 * found counts for the first of them.
 */
export const EXTRACTION_RULES = {
  'kind.title': rule('标题的文种或者“……案”', 'the form that the title names', [36, 42]),
  'kind.series': rule('标题或者篇首写明的案例系列', 'the series named at the head', [129, 129]),
  'kind.number': rule('篇首的文号或者公告', 'number or announcement at the head', [21, 21]),
  'kind.adopted': rule(
    '篇首写明由审判委员会、检察委员会通过，或者司法解释与其不一致的以其为准',
    'adopted by the committee, or interpretations give way to it',
  ),
  'kind.headings': rule('正文按案例的栏目分段', 'the headings of a case'),
  'kind.origin': rule('来源的栏目或者文件夹', 'the collection or folder of the source', [12, 12]),
  'kind.none': rule('没有可以判断文种的标志', 'nothing tells the kind', [0, 0], 0.3),
  'number.printed': rule('篇首自己的文号或者案例编号', 'the number at the head', [118, 118]),
  'issuer.series': rule('案例编号所属的系列', 'the series of the number', [72, 72]),
  'issuer.signed': rule('文末的落款', 'the sign-off', [5, 5]),
  'issuer.title': rule('标题开头的机关', 'the bodies that begin the title', [53, 53]),
  'issuer.head': rule('篇首的机关名称', 'the bodies at the head', [96, 96]),
  'issuer.adopted': rule('篇首写明由会议通过或者公布', 'the meeting or announcement at the head', [5, 6]),
  'issuer.letters': rule('文号的机关代字', 'the letters of the number'),
  'issuer.kind': rule('依法只能由该机关制定', 'only this body makes such norms', [3, 3]),
  'issuer.origin': rule('来源的栏目或者文件夹', 'the collection or folder of the source', [18, 18]),
  'issuer.batch': rule('承自所属批次的通知（署名机关）', 'inherited from the notice of its batch'),
  'issued.label': rule('篇首标注的发布日期', 'the labelled day of issue', [1, 1]),
  'issued.printed': rule('日期后写明发布、公布或者印发', 'a day followed by the word of issue', [120, 120]),
  'issued.signed': rule('单独成行的落款日期', 'a day on a line of its own', [14, 14]),
  'issued.adopted': rule('立法机关通过之日即公布之日', 'the day on which the congress passed it', [2, 6]),
  'issued.batch': rule('承自所属批次的通知（发布日期）', 'inherited from the notice of its batch'),
  'issued.amended': rule('标题下的沿革所载最近一次修正、修订之日', 'the last change in the history under the title'),
  'issued.source': rule('来源网页的发布日期', 'the day on which the source published it', [0, 0], 0.6),
  'effective.label': rule('篇首标注的施行日期', 'the labelled day of effect', [1, 1]),
  'effective.printed': rule('自……起施行', '“in force from …”', [29, 30]),
  'effective.on_issue': rule('自发布之日起施行', '“in force from the day of issue”', [1, 1]),
  'expired.label': rule('篇首标注的失效日期', 'the labelled day of repeal'),
  'decided.last': rule('最后一次判决或者裁定的日期', 'the day of the last decision'),
  // Of 374 texts that it named in the laws and interpretations at hand all were read and found right; nobody labelled them.
  'repeal.clause': rule('写明《……》同时废止、不再适用、停止执行', 'the clause that says “… is repealed”', [0, 0], 0.97),
  'repeal.list': rule('废止决定或者附件的目录', 'the list of a decision of repeal'),
  'repeal.amendment': rule('标题写明修改的文件', 'the title of a decision that amends'),
  'repeal.yields': rule('写明与其不一致的，以其为准', '“where they differ, this prevails”'),
  'validity.mark': rule('标题或者篇首注明已修改或者废止', 'marked as amended or repealed'),
  'keyword.printed': rule('关键词栏目', 'the line of keywords', [0, 0], 0.98),
  'batch.printed': rule('篇首写明的批次', 'the batch named at the head'),
  'batch.title': rule('所在批次的标题', 'the title of the batch'),
  'theme.printed': rule('篇首写明的专题', 'the theme named at the head'),
  'crime.verdict': rule('裁判的句子写明以此罪定罪处罚', 'named in the decision', [184, 184]),
  'crime.title': rule('标题写明的罪名', 'named in the title', [8, 8]),
  'crime.convict': rule('因犯此罪被判处刑罚', 'the conviction told of the convict', [2, 2]),
  'crime.charge': rule('立案、移送或者起诉的罪名', 'the offence charged', [3, 3]),
  'crime.keywords': rule('关键词栏目的罪名', 'named among the keywords'),
  'crime.governed': rule('规范性文件的条文规定此罪', 'governed by the provisions', [116, 126]),
  'crime.governed_title': rule('规范性文件的标题写明此罪', 'named in the title of the norm', [16, 17]),
  'crime.defined': rule('刑法条文规定此罪', 'defined by the article', [51, 51]),
  'crime.refused': rule('写明不构成此罪，或者不采纳此罪的指控', 'said not to be this offence', [8, 11]),
  'crime.dropped': rule(
    '立案、移送或者起诉过，裁判没有认定此罪',
    'charged on the way and not found by the decision',
    [21, 22],
  ),
  'other_crime.verdict': rule('裁判的句子写明被告人另犯此罪', 'named in the decision on the defendant', [24, 25]),
  'other_crime.title': rule('标题写明的罪名', 'named in the title'),
  'other_crime.convict': rule('因犯此罪被判处刑罚', 'the conviction told of the convict'),
  'other_crime.charge': rule('立案、移送或者起诉的罪名', 'the offence charged'),
  'other_crime.keywords': rule('关键词栏目的罪名', 'named among the keywords'),
  'sector.articles': rule('有条文专门规定该领域的单位和人员', 'paragraphs whose subject works in the sector'),
  'sector.title': rule('标题写明的行业领域', 'named in the title', [20, 23]),
  'sector.post': rule('被告人或者受贿人的单位和职务', 'unit and post of the persons', [174, 187]),
  'sector.office': rule('案情开头提到的职务', 'an office named in the facts', [3, 3]),
  'sector.head': rule('案情开头的单位', 'a unit at the beginning of the facts', [10, 11]),
  'sector.facts': rule('案情里两处以上的行业用语', 'two words of the sector in the facts'),
  'procedure.title': rule('标题写明的程序', 'named in the title', [10, 10]),
  'procedure.words': rule('诉讼过程写明的程序', 'told among the steps', [256, 266]),
  'procedure.lesson': rule('典型意义里写明已经发出检察建议', 'told among the lessons', [5, 5]),
  'circumstance.words': rule('认定情节的用语', 'the words that state it'),
  'modus.words': rule('描述手法的用语', 'the words that describe it'),
  'region.body': rule('办案机关名称里的地名', 'the place in the names of the bodies', [84, 86]),
  'region.unit': rule('被告人单位里的地名', 'the place in the unit of the defendant', [65, 65]),
  'region.title': rule('标题里的地名', 'the place in the title', [9, 9]),
  'citation.article': rule('法律名称及其后的条、款、项', 'the law and the article behind it', [1101, 1111]),
  'citation.law': rule('书名号里的法律、文件名称', 'a law or document named as a whole', [48, 57]),
  'citation.number': rule('写明的文号或者案例编号', 'the printed number of a document or case'),
  'defendant.named': rule('称为被告人，或者标题里的姓名', 'called the accused, or named in the title', [211, 216]),
  'defendant.post': rule('姓名后面的单位和职务', 'unit and post behind the name'),
  'level.printed': rule('写明的职级', 'the level as printed', [0, 0], 0.95),
  'level.post': rule('职务和单位的层级', 'the post and the rank of its unit'),
  'unit_type.unit': rule('单位名称的字样', 'the words of the name of the unit'),
  'unit_type.post': rule('职务名称的字样', 'the words of the post'),
  'amount.printed': rule('行为后面的数额', 'the sum behind the act', [149, 169]),
  'amount.sum': rule('逐笔数额相加', 'the sum of figures printed one by one', [1, 2]),
  'amount.foreign': rule('没有折算的外币', 'foreign currency that is not converted'),
  'sentence.printed': rule('判决的刑罚', 'the penalty decided', [168, 168]),
  'sentence.range': rule('数人刑期的幅度', 'a range of terms for several persons', [2, 2]),
  'sentence.fine': rule('对单位判处的罚金', 'the fine of a unit', [7, 9]),
  'event.dated': rule('日期后面的诉讼行为', 'the step behind a date', [505, 530]),
} as const satisfies Record<string, ExtractionRule>;

/** The id of a rule. */
export type RuleId = keyof typeof EXTRACTION_RULES;

/** The rule with this id; undefined for one that is no longer in use. */
export function extractionRule(id: string): ExtractionRule | undefined {
  return (EXTRACTION_RULES as Record<string, ExtractionRule>)[id];
}

/**
 * What is believed of a rule that has found nothing labelled yet: less than the precision of all rules together (0.97 of 4,125 values
 * when they were counted), for the rules were written by those who had seen these documents.
 */
const PRIOR = 0.85;
/** The prior weighs as much as so many values found: a rule with three right values of three is not certain. */
const PRIOR_WEIGHT = 4;

/** How likely a value that this rule found is right: its precision on the labelled documents, smoothed towards the prior. */
export function ruleConfidence(id: string): number {
  const known = extractionRule(id);
  const { right, found, prior = PRIOR } = known ?? { right: 0, found: 0 };
  return Math.round(((right + PRIOR_WEIGHT * prior) / (found + PRIOR_WEIGHT)) * 1000) / 1000;
}
