/**
 * A line with which a court paper begins to tell its case, without a heading: the parties under their roles, or who charged whom.
 * Court gazettes print it right behind the 裁判摘要.
 */
const PARTY =
  /^(?:原?公诉(?:机关|人)|抗诉(?:机关|人)|自诉人|原告(?:人|单位)?|再审申请人|赔偿请求人|申诉人|申请人|上诉人|(?:原审)?被告(?:人|单位)?|犯罪嫌疑人|罪犯)(?:[（(][^）)]{1,24}[）)])?(?:\s?[：:]|\s?[^，。；：]{2,20}，(?:男|女|\d{4}年|[一二]九))/u;
const CHARGED = /^[^，。；：]{2,24}人民检察院[^。；]{0,120}(?:提起公诉|起诉|抗诉)/u;

/** Whether a line begins the account of a case as court papers do. */
export function beginsCase(line: string): boolean {
  return PARTY.test(line) || CHARGED.test(line);
}
