import type { AmountCandidate } from './amount-candidate.ts';
import { type AmountContext, headingOf } from './amount-counts.ts';
import { chargeHolds, claimedLines } from './claimed-lines.ts';
import { matchesOf } from './matches-of.ts';
import type { Line, Reading } from './reading.ts';
import { CLOSING, sumsOfSentence } from './sums-of-sentence.ts';

const FACTS: ReadonlySet<Line['kind']> = new Set(['facts', 'text']);
const ARGUED: ReadonlySet<Line['kind']> = new Set(['outcome', 'procedure', 'prosecution', 'reasoning', 'preface']);
const SENTENCE = /[^。；]+[。；]?/gu;
/** Some character of every name of a currency. */
const MONEY = /[元圆币金镑郎铢布特马克]|[万亿]某/u;
/** What is said in evidence repeats the facts act by act. */
const IN_EVIDENCE = /(?:证人|被害人)[^。；]{0,16}(?:证言|证实|陈述)|(?:供述|供认|证言)(?:与辩解)?[，、：]/u;
/** 卢某（另案处理）明知系受贿所得，仍转移资金30万元: what somebody else did is no sum of this case. */
const OTHERS_DEED =
  /^[\u4e00-\u9fff×]{2,4}（[^（）]{0,8}(?:另案|另处|已判)[^（）]{0,8}）(?:在?明知|为[^，。；]{0,20}(?:掩饰|隐瞒|转移))/u;

/** 如在李某受贿500万元案中，法院认定……: what is said of another case to compare it. */
const OTHER_CASE =
  /(?:^|[，。；])(?:比?如|例如|譬如|又如|再如)[^。；]{0,60}案(?:件)?中?[，：]|(?:检例第|指导(?:性)?案例|刑事审判参考)[^。；]{0,12}号[^。；]{0,40}案/u;

/** Finds the sums of a case that may be those of an offence, in order. */
export function candidatesOf(reading: Reading, context: AmountContext): AmountCandidate[] {
  const found: AmountCandidate[] = [];
  let sentence = 0;
  let stop = 0;
  let withMoney = 0;
  /** The offence that a heading or a verdict of the paragraph names. */
  let headed: string | undefined;
  let section: string | undefined;
  const claimed = claimedLines(reading);
  const confirmed = chargeHolds(reading);
  let closing = false;
  let evidence = false;
  for (const line of reading.lines) {
    if (found.length > MOST_CANDIDATES || withMoney > MOST_SENTENCES) break;
    const told = FACTS.has(line.kind) ? 2 : ARGUED.has(line.kind) ? 1 : undefined;
    if (told === undefined) continue;
    if (line.heading !== section) headed = undefined;
    section = line.heading;
    headed = headingOf(line) ?? headed;
    if (!MONEY.test(line.text)) continue;
    for (const match of matchesOf(SENTENCE, line.text)) {
      sentence++;
      const text = match[0];
      if (line.text[match.index - 1] !== '；') stop++;
      // 综上，甲收受792万元；乙收受559万元。 closes the account of each.
      closing = CLOSING.test(text) || (closing && line.text[match.index - 1] === '；');
      evidence = IN_EVIDENCE.test(text) || (evidence && line.text[match.index - 1] === '；');
      if (!MONEY.test(text) || OTHERS_DEED.test(text) || (told === 1 && OTHER_CASE.test(text))) continue;
      if (++withMoney > MOST_SENTENCES) break;
      found.push(
        ...sumsOfSentence(
          {
            text,
            offset: match.index,
            line,
            told,
            sentence,
            stop,
            headed,
            closing,
            claimed: evidence || claimed.has(line),
            confirmed,
          },
          context,
        ),
      );
    }
  }
  return found;
}

/** Behind so many sums nothing more is read: the case that tells the most at hand tells thirty-six. */
const MOST_CANDIDATES = 500;
const MOST_SENTENCES = 1_000;
