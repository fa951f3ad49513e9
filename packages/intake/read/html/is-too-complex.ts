/** Real pages nest some thirty deep; thousands of open elements take a parser quadratic time and overflow the stack of a walk. */
const MAX_DEPTH = 1000;
/** A statute of a hundred thousand characters, pasted from Word, has some ten thousand. */
const MAX_TAGS = 200_000;
/** Parsers compare the attributes of an element with each other. */
const MAX_ATTRIBUTES = 1000;
const TAG = /<!--|<(\/?)([a-z][a-z0-9:-]*)([^<>]*)/giu;
const ATTRIBUTE = /[\s/]+[^\s/=]+/gu;
/** Elements that hold nothing, and those that the next of their kind closes: pages leave them open by the thousand. */
const NOT_NESTING: ReadonlySet<string> = new Set(
  'area base br col embed hr img input link meta param source track wbr p li dd dt tr td th tbody thead tfoot option'.split(
    ' ',
  ),
);

/** What stands up to these is no markup, whatever it looks like. */
const RAW: Readonly<Record<string, RegExp>> = {
  '<!--': /-->/gu,
  script: /<\/script/giu,
  style: /<\/style/giu,
};

/** Whether a page has more tags, deeper elements, or more attributes in one than any that people made: no parser is given it. */
export function isTooComplex(html: string): boolean {
  let depth = 0;
  let tags = 0;
  TAG.lastIndex = 0;
  for (let tag = TAG.exec(html); tag !== null; tag = TAG.exec(html)) {
    const [whole, close, printed = whole, attributes = ''] = tag;
    const name = printed.toLowerCase();
    if (++tags > MAX_TAGS) return true;
    if (attributes.length > 2 * MAX_ATTRIBUTES && countAttributes(attributes) > MAX_ATTRIBUTES) return true;
    const raw = close ? undefined : RAW[name];
    if (raw) {
      raw.lastIndex = TAG.lastIndex;
      if (!raw.test(html)) return false;
      TAG.lastIndex = raw.lastIndex;
      continue;
    }
    if (NOT_NESTING.has(name) || attributes.endsWith('/')) continue;
    depth = close ? Math.max(0, depth - 1) : depth + 1;
    if (depth > MAX_DEPTH) return true;
  }
  return false;
}

function countAttributes(attributes: string): number {
  return attributes.match(ATTRIBUTE)?.length ?? 0;
}
