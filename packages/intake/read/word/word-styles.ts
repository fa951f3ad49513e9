import { childrenOf, descend, valueAt, type XmlElement } from './word-package.ts';

/** What a paragraph style says of the structure: rank of the heading (0 = the title, 1 …), its list, whether it is a line of a table of contents. */
export type WordStyle = { heading?: number; list?: { id: string; level?: number }; contents: boolean };

/** Styles that are based on one another form chains; longer ones are a loop. */
const MAX_CHAIN = 20;
const BODY_LEVEL = 9;

/** Reads the paragraph styles of `word/styles.xml`; the function gives what a style and those it is based on say. */
export function readStyles(root: XmlElement | undefined): (id: string | undefined) => WordStyle {
  const styles = new Map<string, XmlElement>();
  let standard: string | undefined;
  for (const style of childrenOf(root, 'w:style')) {
    const id = style.attribs['w:styleId'];
    if (id === undefined) continue;
    styles.set(id, style);
    if (style.attribs['w:type'] === 'paragraph' && style.attribs['w:default'] === '1') standard = id;
  }
  const known = new Map<string, WordStyle>();
  return (id = standard ?? '') => {
    const before = known.get(id);
    if (before) return before;
    const style = resolve(id, styles);
    known.set(id, style);
    return style;
  };
}

function resolve(id: string, styles: ReadonlyMap<string, XmlElement>): WordStyle {
  const found: WordStyle = { contents: false };
  let at: string | undefined = id;
  for (let step = 0; at !== undefined && step < MAX_CHAIN; step++) {
    const style: XmlElement | undefined = styles.get(at);
    const name = valueAt(style, 'w:name') ?? '';
    if (step === 0) found.contents = /^(?:toc|目录)\s?\d/iu.test(name);
    const rank = found.heading ?? rankOf(name, valueAt(style, 'w:pPr', 'w:outlineLvl'));
    if (rank !== undefined) found.heading = rank;
    const list: WordStyle['list'] = listOf(descend(style, 'w:pPr', 'w:numPr'));
    if (list) found.list = { ...list, ...found.list };
    at = valueAt(style, 'w:basedOn');
  }
  return found;
}

/** The rank that a name or an outline level (0 to 8, 9 is body text) gives. */
function rankOf(name: string, outline: string | undefined): number | undefined {
  if (/^(?:title|标题|文档标题|文章标题)$/iu.test(name)) return 0;
  const named = /^(?:heading|标题)\s{0,2}([1-9])$/iu.exec(name)?.[1];
  if (named) return Number(named);
  const level = Number(outline ?? BODY_LEVEL);
  return level < BODY_LEVEL ? level + 1 : undefined;
}

/** The list that properties put a paragraph into; a style may leave the level to the list. */
export function listOf(numPr: XmlElement | undefined): WordStyle['list'] {
  const id = valueAt(numPr, 'w:numId');
  const level = valueAt(numPr, 'w:ilvl');
  return id === undefined ? undefined : { id, ...(level === undefined ? {} : { level: Number(level) }) };
}
