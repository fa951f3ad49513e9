import type { Milestone } from '@anjian/domain';

/** The words of a step; `decision` is any of a court, whose instance is told by what came before, and `none` an act that hides others. */
export type EventRule = { kind: Milestone | 'decision' | 'none'; pattern: RegExp };

/** A decision not to prosecute that is only looked at again, asked for or set aside is no second one: 《人民检察院刑事诉讼规则》第三百七十九条、第三百八十条. */
const NOT_PROSECUTED =
  /(?<!(?:撤销|维持|不服|拟|建议)[^，。；]{0,24})不起诉(?!(?:的)?(?:决定)?[^，。；]{0,4}(?:提出|提起|申请|提请|进行|不服)[^，。；]{0,10}(?:复议|复核|申诉|异议))/u;
/** What the police ask for and the procuratorate refuses is no arrest. */
const ARRESTED = /(?<!(?:提请|报请|呈请|建议)[^，。；]{0,24}|不(?:予)?(?:批准|决定)?|无?逮捕必要)逮捕(?!必要)/u;

/** A refusal that is only spoken of, asked to be looked at again or upheld is no second one. */
const ARREST_REFUSED =
  /(?<!(?:认为|不服|维持|对|就|针对|撤销)[^，。；]{0,24})(?:不(?:予)?批准?逮捕|不(?:予)?批捕|不(?:予)?逮捕(?:的)?决定|决定不(?:予)?逮捕)(?!(?:的)?(?:决定)?[^，。；]{0,8}(?:错误|有误|不当|不服|复议|复核))/u;

/** What a clause must say for a step; the first that the clause tells counts, at one place the first rule. */
export const EVENT_RULES: readonly EventRule[] = [
  {
    kind: 'none',
    pattern:
      /(?:民事|行政)(?:诉讼|判决|裁定|起诉)|辩护人|立案审理|不予?立案|监督立案|立案申请|申请[^，。；]{0,10}立案|通知(?:公安机关)?[^，。；]{0,4}立案|要求说明|受理|解除/u,
  },
  {
    kind: 'none',
    pattern:
      /(?:新加坡|美国|加拿大|澳大利亚|新西兰|英国|法国|日本|泰国|外国|境外|香港|澳门)[^，。；]{0,12}(?:法院|警方|检察)/u,
  },
  { kind: 'confiscation_opinion', pattern: /没收违法所得意见书|移送[^，。；]{0,12}没收/u },
  { kind: 'confiscation_application', pattern: /没收[^，。；]{0,12}违法所得[^，。；]{0,4}申请|申请没收/u },
  { kind: 'confiscation_ruling', pattern: /没收[^，。；]{0,16}裁定|裁定没收/u },
  { kind: 'confiscation_started', pattern: /启动[^，。；]{0,10}(?:违法所得)?没收[^，。；]{0,8}程序/u },
  // The police may ask for a decision to be looked at again, and then the higher procuratorate: 《刑事诉讼法》第九十二条、第一百七十九条.
  { kind: 'none', pattern: /行政复议|执行复议|复议复查|复议(?:终止|委员会)|国家赔偿[^，。；]{0,10}复议/u },
  {
    kind: 'second_review',
    pattern: /(?:提请|报请|申请|要求|提出)[^，。；]{0,16}(?<!死刑)复核|(?<!死刑)复核(?:决定|意见|认为|后)|经复核/u,
  },
  {
    kind: 'reconsideration',
    pattern:
      /(?:提请|申请|要求|提出|进行)[^，。；]{0,16}(?<!行政|执行)复议|(?<!行政|执行)复议(?:决定|意见|申请|要求|认为|后)|经复议|维持(?:原)?(?:不起诉|不(?:予)?批准?逮捕)(?:的)?决定/u,
  },
  { kind: 'arrest_refused', pattern: ARREST_REFUSED },
  { kind: 'clue_transfer', pattern: /线索[^，。；]{0,18}移(?:送|交)|移(?:送|交)[^，。；]{0,24}线索/u },
  { kind: 'transfer_to_supervision', pattern: /移(?:送|交)[^，。；]{0,12}(?:监委|监察委员会|监察机关)/u },
  { kind: 'transfer_for_review', pattern: /移(?:送|交)[^，。；]{0,26}审查起诉/u },
  { kind: 'transfer', pattern: /移送[^，。；]{0,26}起诉|移送[^，。；]{0,16}检察(?:院|机关)/u },
  {
    kind: 'designated_jurisdiction',
    pattern:
      /(?<!经[^，。；]{0,20})指定(?:[^。；]{0,24}管辖|[^。；]{1,20}(?:院|局|机关|委)[^。；]{0,8}(?:审查起诉|办理|审理))|交由[^，。；]{2,16}(?:审查起诉|办理)/u,
  },
  { kind: 'supplementary_investigation', pattern: /退回[^，。；]{0,16}补充(?:侦查|调查)/u },
  { kind: 'non_prosecution', pattern: NOT_PROSECUTED },
  { kind: 'additional_prosecution', pattern: /(?:补充|追加|变更)(?:提起公?诉|起诉)/u },
  { kind: 'prosecution', pattern: /提起(?:刑事附带民事)?公诉|(?<!不)起诉至|向[^，。；]{2,20}法院[^，。；]{0,6}起诉/u },
  // Whom a party asks for a protest has not made one.
  { kind: 'none', pattern: /(?:请求|申请|要求|建议|没有|未|不)[^，。；]{0,12}抗诉/u },
  { kind: 'protest_requested', pattern: /提请[^，。；]{0,20}抗诉/u },
  { kind: 'supported_protest', pattern: /支持[^，。；]{0,8}抗诉/u },
  { kind: 'protest', pattern: /(?:提出|提起)[^，。；]{0,14}抗诉|抗诉书/u },
  {
    kind: 'retrial_ordered',
    pattern: /(?:指令|决定|裁定)[^，。；]{0,20}再审(?!判)|再审决定|(?:决定|裁定)，?(?:对?本?案)?(?:予以|进行)?提审/u,
  },
  { kind: 'remand', pattern: /发回[^，。；]{0,14}重(?:新审|审)/u },
  {
    kind: 'death_penalty_review',
    pattern:
      /核准[^，。；]{0,24}死刑|死刑复核|复核死刑|核准了?(?:该|原|上述|此|以上|一审|二审)[^，。；]{0,4}(?:判决|裁定)/u,
  },
  { kind: 'compensation', pattern: /赔偿委员会[^。；]{0,30}决定|作出[^，。；]{0,12}赔偿决定/u },
  { kind: 'procuratorial_opinion', pattern: /(?:提出|发出|制发)[^。；]{0,40}检察意见/u },
  { kind: 'parole', pattern: /裁定[^，。；]{0,12}假释/u },
  {
    kind: 'parole_requested',
    pattern: /(?<!(?:请求|要求|希望|申请|建议|监督)[^，。；]{0,30})(?:提请|提出)[^，。；]{0,12}假释|假释建议/u,
  },
  { kind: 'commutation', pattern: /裁定[^，。；]{0,16}减(?:刑|去)/u },
  { kind: 'outside_prison', pattern: /(?:决定|批准)[^，。；]{0,12}暂予监外执行/u },
  { kind: 'return_to_prison', pattern: /收监|交付执行/u },
  { kind: 'release', pattern: /刑满释放/u },
  { kind: 'execution', pattern: /执行死刑|执行了?死刑/u },
  { kind: 'procuratorial_suggestion', pattern: /(?:发出|制发|提出|送达)[^，。；]{0,20}检察建议/u },
  { kind: 'red_notice', pattern: /红色通(?:报|缉)/u },
  { kind: 'surrender', pattern: /投案|自首|(?:自行|主动)(?:到|前往)[^，。；]{2,30}(?:接受调查|接受讯问|交代|说明)/u },
  { kind: 'apprehension', pattern: /抓获|归案|到案|缉捕|遣返/u },
  { kind: 'flight', pattern: /逃匿|潜逃|外逃|出逃|逃往|逃至/u },
  { kind: 'filing', pattern: /立案(?!监督|标准|追诉)/u },
  { kind: 'detention_by_supervision', pattern: /留置/u },
  // 羁押 is how older papers say that somebody was taken into custody.
  { kind: 'detention', pattern: /拘留|(?<!先行|先期|已)被?羁押(?!期|日|于|在|场|一日|二日)/u },
  { kind: 'bail', pattern: /取保候审/u },
  { kind: 'residential_surveillance', pattern: /监视居住/u },
  { kind: 'arrest', pattern: ARRESTED },
  {
    kind: 'discipline',
    pattern:
      /开除党籍|开除公职|(?:党纪|政务|党内|行政)[^，。；]{0,10}处分|(?:警告|记过|撤职|留党察看)处分|受到[^，。；]{0,12}处分/u,
  },
  {
    kind: 'decision',
    pattern:
      /(?<!拒不(?:执行|履行)[^，。；]{0,10}|原审?|上述|该)判决(?!、?裁定罪|书?(?:、|确定))|判处|宣判|宣告[^，。；]{0,8}无罪|裁定(?!失职|滥用职权|罪)|决定执行|改判|(?:一审|审理后?)认为/u,
  },
  { kind: 'hearing', pattern: /开庭|庭审/u },
];
