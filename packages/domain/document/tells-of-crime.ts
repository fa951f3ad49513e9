import type { LegalDocument } from './legal-document.ts';

/** Words that stand in whatever tells of a crime, and the offences by which people call one. */
const OF_CRIMES =
  /被告人|犯罪|嫌疑人|罪犯|被调查人|公诉|有期徒刑|涉嫌|受贿|行贿|贪污|挪用|侵占|渎职|滥用职权|玩忽职守|徇私|诈骗|盗窃|故意伤害|交通肇事/u;
/** Words of disputes between parties, and of those with an office. */
const OF_DISPUTES = /原告|民事|纠纷|行政诉讼|行政处罚|行政复议|再审申请人|被申请人|公益诉讼/u;

/** Whether a text tells of a crime, or of what may be one. */
export function tellsOfCrime(text: string): boolean {
  return OF_CRIMES.test(text);
}

/** Whether a document is a case between parties or with an office, in which nothing is said of a crime. */
export function isCivil(document: LegalDocument): boolean {
  if (document.family !== 'case' || document.crimes.length + document.otherCrimes.length > 0) return false;
  const texts = [document.title, ...document.sections.flatMap((section) => section.paragraphs.map(({ text }) => text))];
  return texts.some((text) => OF_DISPUTES.test(text)) && !texts.some(tellsOfCrime);
}
