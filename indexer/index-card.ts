import {
  documentDate,
  documentDateKind,
  documentTier,
  heaviestSentence,
  type LegalDocument,
  personsSentenced,
  type Standing,
  shownAmount,
  validityFacts,
  yearTold,
} from '@anjian/domain';
import { type Card, sectionLines } from '@anjian/search';

/** The first characters of the 要旨, or of the text, that a card shows where nothing is marked. */
const SUMMARY_LENGTH = 120;

/** What the card of a result shows of a document, and which section begins at which paragraph. */
export function cardOf(document: LegalDocument, standing: Standing = {}): Card {
  const validity = document.family === 'norm' ? validityFacts(document, standing) : undefined;
  let from = 1;
  const sections = document.sections.flatMap((section) => {
    from = section.paragraphs[0]?.n ?? from;
    return section.paragraphs.length === 0 ? [] : [{ from, kind: section.kind, heading: section.heading }];
  });
  return {
    sourceId: document.source.sourceId ?? null,
    kind: document.kind,
    title: document.title,
    docNumber: document.docNumber ?? null,
    tier: documentTier(document),
    issuers: document.issuers,
    date: documentDate(document),
    dateKind: documentDateKind(document),
    yearTold: yearTold(document),
    crimes: document.crimes.map((tag) => tag.id),
    sectors: document.sectors.map((tag) => tag.id),
    procedures: document.procedures.map((tag) => tag.id),
    regions: document.regions.map((tag) => tag.id),
    decidedOn: (document.family === 'case' ? document.decidedOn : undefined) ?? null,
    amount: shownAmount(document),
    sentence: sentenceOf(document),
    summary: summaryOf(document),
    fictional: document.fictional,
    effectiveOn: validity?.effectiveOn ?? null,
    expiredOn: validity?.expiredOn ?? null,
    amendedOn: validity?.amendedOn ?? null,
    // What an editor says to hold bears no mark: nothing is left that speaks against it.
    validityMark: validity?.marked === 'in_force' ? null : (validity?.marked ?? null),
    hasValidity: validity !== undefined,
    sections: sectionLines(sections),
  };
}

function sentenceOf(document: LegalDocument): Card['sentence'] {
  const heaviest = heaviestSentence(document);
  if (heaviest === null) return null;
  return {
    penalty: heaviest.penalty,
    months: heaviest.monthsMax ?? heaviest.months ?? null,
    probationMonths: heaviest.probationMonths ?? null,
    persons: personsSentenced(document),
  };
}

function summaryOf(document: LegalDocument): string {
  const section =
    document.sections.find((each) => each.kind === 'holding') ??
    document.sections.find((each) => each.paragraphs.length > 0);
  const text = section?.paragraphs.map((each) => each.text).join('') ?? '';
  return text.length > SUMMARY_LENGTH ? `${text.slice(0, SUMMARY_LENGTH).toWellFormed()}…` : text;
}
