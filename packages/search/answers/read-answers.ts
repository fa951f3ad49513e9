import { type Answer, articleOfHeading, citationLabel, type Hit, type Notice, validityOn } from '@anjian/domain';
import type { estypes } from '@elastic/elasticsearch';
import { validityOfCard } from '../indices/index-document.ts';
import { readParagraphMark } from '../indices/paragraph-mark.ts';
import { storedBody } from '../indices/stored-body.ts';
import { readHits, type StoredHit } from '../results/read-results.ts';
import { type AskedArticle, type AskedNumber, keyOf } from './read-asked.ts';

/** The answer to a question for an article; without its text where none is stored. */
export function articleAnswer(asked: AskedArticle, answer: estypes.SearchResponse<StoredHit>, today: string): Answer {
  const key = keyOf(asked);
  const hit = answer.hits.hits[0];
  const stored = hit?._source;
  const about = {
    type: 'article' as const,
    key,
    label: citationLabel(key),
    wanted: asked.paragraph ?? null,
    crime: asked.crime
      ? { id: asked.crime.id, label: asked.crime.label.zh, former: [...(asked.crime.formerNames ?? [])] }
      : null,
  };
  if (!stored || hit._id === undefined) return { ...about, text: null };
  const { title } = stored.card;
  const paragraphs = paragraphsOf(stored, storedBody(hit), asked);
  if (paragraphs.length === 0) return { ...about, text: null };
  return {
    ...about,
    text: {
      id: hit._id,
      title,
      validity: validityOn(today, validityOfCard(stored.card)),
      paragraphs,
    },
  };
}

/** The paragraphs of an article, from its heading to the next one. */
function paragraphsOf(
  { card, printed }: StoredHit,
  body: readonly string[],
  { article, sub }: AskedArticle,
): { n: number; text: string }[] {
  const lines = card.sections.split('\n').map((line) => line.split('\t'));
  const place = lines.findIndex(([, , heading = '']) => {
    const found = articleOfHeading(heading);
    return found?.article === article && found.sub === sub;
  });
  const [from, , heading = ''] = lines[place] ?? [];
  if (from === undefined) return [];
  const next = lines[place + 1]?.[0];
  const [first, end] = [Number(from), next === undefined ? Number.POSITIVE_INFINITY : Number(next)];
  return body.flatMap((each) => {
    const { paragraph: n, text } = readParagraphMark(each);
    if (n === undefined || n < first || n >= end) return [];
    const whole = printed?.[n] ?? text;
    return [{ n, text: n === first && whole.startsWith(heading) ? whole.slice(heading.length).trim() : whole }];
  });
}

/** The documents that a number stands for; an answer where there is just what was asked for. */
export function numberAnswers(answer: estypes.SearchResponse<StoredHit>, today: string): Answer[] {
  return readHits(answer, { scopes: [] }, today).map((hit: Hit) => ({ type: 'document' as const, hit }));
}

/** What is said where a number was asked for that no document of the library has; nothing where the engine had no time to look. */
export function notHeld(asked: AskedNumber, answer: estypes.SearchResponse<StoredHit>): Notice[] {
  if (answer.timed_out || answer.hits.hits.length > 0) return [];
  return [{ code: 'not_held', message: `库内没有${numberInWords(asked)}；下面是含有这些字词的文件` }];
}

/** 检例第75号, 法释〔2016〕9号, 法释9号: as far as it was remembered. */
function numberInWords({ series = '', year, number }: AskedNumber): string {
  if (year !== undefined) return `${series}〔${year}〕${number}号`;
  return /例$/u.test(series) ? `${series}第${number}号` : `${series}${number}号`;
}
