import { matchesOf } from './matches-of.ts';

/** A body of a province, a city or a county where a text prints its name; UTF-16 offsets. */
export type LocalBody = { at: number; end: number; name: string };

/** Organs of places that issue papers on cases, under the name of their place: 某省人民检察院, 某市纪委监委, 某省高级人民法院. */
const LOCAL =
  /(?:中共|中国共产党)?[\u4e00-\u9fff]{2,9}?(?:省|自治区|兵团|市|自治州|州|盟|县|区|旗)(?:人民检察院(?:第[一二三四五]分院)?|(?:高级|中级)?人民法院|监察委员会|监委|纪律检查委员会|纪委(?:监委)?|公安[厅局]|司法[厅局]|财政[厅局]|审计[厅局])/gu;

/** The local bodies that a text names, in order, each under its printed name. */
export function localBodies(text: string): LocalBody[] {
  return [...matchesOf(LOCAL, text)].map(({ 0: name, index }) => ({ at: index, end: index + name.length, name }));
}

/** A text without the local bodies that it names. */
export function withoutLocalBodies(text: string): string {
  return text.replace(LOCAL, '');
}
