import { type LegalDocument, SCOPE_PARTS, type ScopePart, SECTIONS, type SectionRole } from '@anjian/domain';
import { foldLetters, type Lexicon } from '@anjian/lexicon';
import { type IndexDocument, markParagraph, type PartFields } from '@anjian/search';

/** The fields of an index document that hold its text, by characters and by words. */
export type IndexText = PartFields &
  Pick<
    IndexDocument,
    'title' | 'body' | 'titleW' | 'keywordsW' | 'holdingW' | 'factsW' | 'reasonsW' | 'caseW' | 'normW' | 'printed'
  >;

/**
 * The text of a document for the index. Every character is cut into words once: paragraphs that play the same role and follow each
 * other are cut in one call, and their words go to the field of the role and to that of the whole.
 */
export function indexText(document: LegalDocument, lexicon: Pick<Lexicon, 'segment'>): IndexText {
  const title = foldLetters(document.title);
  const body = [markParagraph(title, 0)];
  const printed: Record<number, string> = {};
  const parts: PartFields =
    document.keywords.length === 0 ? {} : { keywordsC: [foldLetters(document.keywords.join(' '))] };
  const runs: { role: SectionRole; text: string }[] = [];
  for (const section of document.sections) {
    const part = PART_OF.get(section.kind);
    const role = SECTIONS.get(section.kind)?.role ?? 'text';
    // A heading is found with the paragraph that it stands over: 第三百八十八条 with the article's first sentence.
    let heading = section.heading === '' ? '' : `${section.heading}　`;
    if (section.paragraphs.length === 0) addTo(runs, role, heading);
    for (const { n, text: own } of section.paragraphs) {
      const text = heading + own;
      heading = '';
      const letters = foldLetters(text);
      if (letters !== text) printed[n] = text;
      body.push(markParagraph(letters, n));
      if (part !== undefined) parts[part] = [...(parts[part] ?? []), letters];
      addTo(runs, role, text);
    }
  }
  const titleW = lexicon.segment(`${document.title} ${document.docNumber ?? ''}`);
  const words = runs.map(({ role, text }) => ({ role, cut: lexicon.segment(text) }));
  const of = (role: SectionRole): string => joined(words.filter((each) => each.role === role).map((each) => each.cut));
  return {
    title,
    body,
    ...parts,
    titleW,
    keywordsW: lexicon.segment(document.keywords.join(' ')),
    holdingW: of('holding'),
    // A case without headings is told in one text.
    factsW: of('facts') || (document.family === 'case' ? of('text') : ''),
    reasonsW: of('reasoning'),
    [document.family === 'case' ? 'caseW' : 'normW']: joined([titleW, ...words.map((each) => each.cut)]),
    ...(Object.keys(printed).length > 0 ? { printed } : {}),
  };
}

/** The field of the part that a kind of section belongs to; keywords are listed apart. */
const PART_OF = new Map(
  (Object.entries(SCOPE_PARTS) as [ScopePart, readonly string[]][]).flatMap(([part, kinds]) =>
    part === 'title' || part === 'keywords' ? [] : kinds.map((kind) => [kind, `${part}C` as const] as const),
  ),
);

/** A line break keeps the words of two paragraphs apart. */
function addTo(runs: { role: SectionRole; text: string }[], role: SectionRole, text: string): void {
  const last = runs.at(-1);
  if (last?.role === role) last.text += `\n${text}`;
  else runs.push({ role, text });
}

function joined(words: readonly string[]): string {
  return words.filter((each) => each !== '').join(' ');
}
