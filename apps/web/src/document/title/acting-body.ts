/** How the names of bodies end that take a step in a case. */
const BODY = '(?:院|局|委员会|监委|纪委|机关|监狱|所|队|厅|部)';
/** 南湖公安分局以涉嫌…提请…: the body in front of what it did. */
const IN_FRONT = new RegExp(`^(.{1,24}?${BODY})(?=以|因|将|就|对|依|根据|向|提请|移送|报请)`, 'u');
/** 李某因涉嫌…由某县人民检察院: the body behind 被 or 由. */
const BEHIND = new RegExp(`(?:被|由|经)([^被由经]{2,24}${BODY})$`, 'u');
/** What is behind these is told of the step, and did not take it. */
const TOWARDS = /向|移送|提请|报请|提交|送交|因涉嫌|犯/u;

/**
 * The body that took a step, from the words that stand before it: 李某因涉嫌受贿罪被某市公安局 names 某市公安局, 向某市人民法院 only
 * names who was turned to. Null where no body that acted is named.
 */
export function actingBody(printed: string): string | null {
  const found = IN_FRONT.exec(printed)?.[1] ?? BEHIND.exec(printed)?.[1];
  if (found !== undefined) return TOWARDS.test(found) ? null : found;
  return TOWARDS.test(printed) ? null : printed;
}
