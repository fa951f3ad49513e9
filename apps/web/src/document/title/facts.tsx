import {
  actOfIssue,
  type DocumentView,
  type Finding,
  normHistory,
  TIERS,
  tellingSteps,
  VALIDITIES,
} from '@anjian/domain';
import { relianceOn } from '../../ui/reliance-on.ts';
import { formatDay } from '../../words/format.ts';
import { useLabel, useWords } from '../../words/language.tsx';
import type { Words } from '../../words/zh.ts';
import { CaseFacts } from './case-facts.tsx';
import { Fact } from './fact.tsx';
import { type FactRow, groundsOf, paragraphsOf, plain, tagRows } from './fact-rows.ts';
import styles from './facts.module.css';
import { ProcedureStrip } from './procedure-strip.tsx';

/** What is known of a document, value by value; what was read from the text shows on demand where it stands. */
export function Facts({ view }: { view: DocumentView }) {
  const words = useWords();
  const label = useLabel();
  const { document, tier, validity } = view;
  const tierTerm = TIERS.get(tier);
  const validityTerm = validity === null ? undefined : VALIDITIES.get(validity);
  const day = (field: Finding['field'], date: string | undefined) =>
    plain(date === undefined ? undefined : formatDay(date, words), groundsOf(document, field, date));
  const printed = (field: Finding['field'], text: string | undefined) => plain(text, groundsOf(document, field, text));
  const { document: names } = words;
  const { yearTold } = view;
  // Not a day, and less certain than one: said as what it is.
  const issuedOn =
    yearTold === null
      ? day('issuedOn', document.issuedOn)
      : plain(words.results.yearTold[yearTold.from](yearTold.year));
  const issuers = document.issuers.map((value) => ({
    facet: 'issuer' as const,
    value,
    grounds: groundsOf(document, 'issuers', value),
  }));
  const ofCase = document.family === 'case' ? document : undefined;
  const prevails = (document.family === 'norm' ? document.prevails : undefined) ?? [];
  const rows: FactRow[] = [
    { name: names.issuers, field: 'issuers', values: issuers },
    { name: names.dayOf[ofCase ? 'issued' : actOfIssue(document)], field: 'issuedOn', values: issuedOn },
    ...(document.family === 'case'
      ? [{ name: names.decidedOn, field: 'decidedOn', values: day('decidedOn', document.decidedOn) }]
      : [
          { name: names.effectiveOn, field: 'effectiveOn', values: day('effectiveOn', document.effectiveOn) },
          { name: names.expiredOn, field: 'expiredOn', values: day('expiredOn', view.expiredOn ?? undefined) },
        ]),
    { name: names.history, field: 'issuedOn', wide: true, values: historyOf(document, words) },
    {
      name: names.effect,
      field: 'kind',
      values: plain(
        tierTerm &&
          names.effectOf(label(tierTerm.label), relianceOn({ tier, title: document.title, validity }, words, label)),
        // The effect follows from the kind.
        groundsOf(document, 'kind', document.kind),
      ),
    },
    {
      name: names.validity,
      field: 'validityMark',
      values: plain(
        validityTerm && label(validityTerm.label),
        document.family === 'norm' ? groundsOf(document, 'validityMark', document.validityMark) : null,
      ),
    },
    {
      name: names.prevails,
      field: 'prevails',
      wide: true,
      values: prevails.length === 0 ? [] : plain(names.prevailsOver, { evidence: prevails }),
    },
    { name: names.batch, field: 'batch', values: printed('batch', document.batch) },
    { name: names.theme, field: 'theme', wide: true, values: printed('theme', document.theme) },
    {
      name: names.crimes,
      field: 'crimes',
      wide: true,
      // The offences of a case stand in a table of their own, with their status and their sums.
      values: ofCase ? [] : [...tagRows('crime', document.crimes), ...tagRows('otherCrime', document.otherCrimes)],
    },
    { name: names.sectors, field: 'sectors', wide: true, values: tagRows('sector', document.sectors) },
    { name: names.procedures, field: 'procedures', wide: true, values: tagRows('procedure', document.procedures) },
    {
      name: names.circumstances,
      field: 'circumstances',
      wide: true,
      values: tagRows('circumstance', ofCase?.circumstances),
    },
    { name: names.modi, field: 'modi', wide: true, values: tagRows('modus', ofCase?.modi) },
    { name: names.regions, field: 'regions', wide: true, values: tagRows('region', document.regions) },
    {
      name: names.keywords,
      field: 'keywords',
      wide: true,
      values: document.keywords.flatMap((each) => printed('keywords', each)),
    },
  ];
  const paragraphs = paragraphsOf(document);
  const corrected: ReadonlySet<string> = new Set(view.corrections.map(({ field }) => field));
  return (
    <>
      <dl className={styles.facts}>
        {rows
          .filter((row) => row.values.length > 0)
          .map((row) => (
            <Fact key={row.name} row={row} paragraphs={paragraphs} corrected={corrected.has(row.field)} />
          ))}
      </dl>
      {ofCase && <CaseFacts document={ofCase} paragraphs={paragraphs} corrected={corrected} />}
      {ofCase?.events !== undefined && ofCase.events.length > 0 && (
        <ProcedureStrip events={ofCase.events} paragraphs={paragraphs} />
      )}
    </>
  );
}

/** How a norm that was changed came to be what it is: 1979年7月1日通过，1997年3月14日修订，2023年12月29日修正. */
function historyOf(document: DocumentView['document'], words: Words): FactRow['values'] {
  const steps = document.family === 'norm' ? tellingSteps(normHistory(document)) : [];
  if (steps.length < 2) return [];
  return plain(steps.map(({ act, day }) => words.results.dated[act](formatDay(day, words))).join(words.separator));
}
