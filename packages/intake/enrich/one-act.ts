/** …房屋一套（价值17万元），门面房一间（价值12万元）; 骗取余某62500元，程某19555元: the verb stands once for things and persons told one after the other. */
const SAME_ACT =
  /^[)）]?[，、；](?:以及|及|和)?[^，。；、各每]{2,24}[（(](?:共计|合计|均|经鉴定)?(?:价值|折合|折价)(?:人民币)?(?:约)?$|^(?:人民币|现金)?，[\u4e00-\u9fff](?:某{1,2}[甲乙丙丁戊]?|[×ＸX]{1,2}\d?)(?:人民币|现金)?$/u;
/** Between two things of one list. */
const LISTED = /^[^，。；：分各每其共计余约至到]{0,16}[、和及](?:以及)?[^，。；：分各每其共计余至到]{0,24}$/u;

/** 收受张某28万元，为其提供帮助，收受李某价值3.6万元的手表: the next act of the same person in the same sentence. */
const NEXT_ACT =
  /^(?!.*(?:其中|包括|退|归还|返还|分得|分给|共计|合计|总计|累计|上述|该款|部分))[^。；]{0,40}[，）)](?:并|又|还|另|再|先后|多次|后又|后|同时|另外)?(?:非法)?(?:收受|索取|索要|收取|送给|贿送)[^，。；]{0,24}$/su;

/** Whether the words between two sums say that both were got by one act: things of a list, or persons told one after the other. */
export function isOneAct(gap: string): boolean {
  return LISTED.test(gap) || SAME_ACT.test(gap);
}

/** Whether the second sum is that of a thing which the words in front of the first do not count. */
export function isNextThing(gap: string): boolean {
  return SAME_ACT.test(gap);
}

/** Whether another act of the same kind begins between two sums of a sentence. */
export function goesOn(gap: string): boolean {
  return NEXT_ACT.test(gap);
}
