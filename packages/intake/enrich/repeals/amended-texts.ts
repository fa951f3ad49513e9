import type { LineOrHeading } from './find-repeals.ts';
import { issuersOf } from './named-texts.ts';
import type { NamedRepeal } from './repeal-clauses.ts';

/** 关于修改《…》的决定, and 关于修改《…》等二十七件司法解释的决定, whose points each name one. */
const AMENDS =
  /关于修改(?:部分)?《([^《》]{4,120}(?:[《〈][^《》〈〉]{1,80}[》〉][^《》]{0,60})?)》(等[^《》]{0,60})?的决定(?:[（(][^）)]{1,20}[）)])*$/u;
const POINT =
  /^\s*[（(]?[一二三四五六七八九十百\d]{1,4}[）)]?[、.．]\s*(?:修改|将|对)?《([^《》]{6,120}(?:[《〈][^《》〈〉]{1,80}[》〉][^《》]{0,60})?)》(?:作如下修改|[（(]|$|予以修改)?/u;
/** 刑法修正案（十二）, 宪法修正案: an amendment bears the name of its law. */
const AMENDMENT = /^((?:中华人民共和国)?(?:刑法|宪法))修正案(?:[（(][一二三四五六七八九十]{1,3}[）)])?$/u;

/** The texts that a decision amends, by its title; of several, by its points too. `line` is absent where the title names it. */
export function amendedTexts(
  title: string,
  lines: readonly LineOrHeading[],
): (NamedRepeal & { line?: LineOrHeading })[] {
  const bare = title.replaceAll(/\s/gu, '');
  const law = AMENDMENT.exec(bare)?.[1];
  if (law !== undefined) return [amended(law, title)];
  const [, first, several] = AMENDS.exec(bare) ?? [];
  if (first === undefined) return [];
  const points =
    several === undefined
      ? []
      : lines.flatMap((line) => {
          const named = POINT.exec(line.text)?.[1];
          return named === undefined || named === first ? [] : [{ ...amended(named, line.text), line }];
        });
  return [amended(first, title), ...points];
}

function amended(name: string, text: string): NamedRepeal {
  const start = Math.max(0, text.indexOf(name));
  const end = Math.min(text.length, start + name.length);
  return { title: name, days: [], issuers: issuersOf(name, '', []), manner: 'amended', start, end };
}
