import {
  CRIMES,
  type Evidence,
  type Finding,
  findingOf,
  ISSUERS,
  type LegalDocument,
  PROCEDURES,
} from '@anjian/domain';
import { goldLaw, regionOf, toGold } from '../../as-gold.ts';
import { articleLabel } from './fields.ts';
import type { GoldDocument } from './gold-document.ts';

/** Where a value in the words of the labelled corpus was found, and how far it is believed. */
export type FoundPlace = { evidence: readonly Evidence[]; rule?: string | undefined };

type Place = readonly [field: string, label: string, place: FoundPlace];

/** The places of all values of a document by field and label, as the scorer names them. */
export function foundPlaces(document: LegalDocument): Map<string, FoundPlace> {
  const places = [...sharedPlaces(document), ...(document.family === 'case' ? casePlaces(document) : [])];
  return new Map(places.map(([field, label, place]) => [`${field} ${label}`, place]));
}

function sharedPlaces(document: LegalDocument): Place[] {
  const record = toGold(document);
  const plain = (field: 'docNumber' | 'issuedOn' | 'effectiveOn'): Place[] => {
    const value = record[field];
    const found = value === null ? undefined : findingOf(document, field, value);
    return found ? [[field, found.value, found]] : [];
  };
  const crime = (id: string): string => CRIMES.get(id)?.label.zh ?? id;
  const kind = findingOf(document, 'kind', document.kind);
  const region = document.regions[0];
  const { province, city } = regionOf(document);
  return [
    ...(kind ? [['docType', record.docType, kind] as const] : []),
    ...plain('docNumber'),
    ...plain('issuedOn'),
    ...plain('effectiveOn'),
    ...document.issuers.flatMap((id): Place[] => {
      const found: Finding | undefined = findingOf(document, 'issuers', id);
      return found ? [['issuers', ISSUERS.get(id)?.label.zh ?? id, found]] : [];
    }),
    ...document.crimes.map((tag): Place => ['crimes', crime(tag.id), tag]),
    ...document.otherCrimes.map((tag): Place => ['otherCrimes', tag.id, tag]),
    ...(document.refusedCrimes ?? []).map((tag): Place => ['refusedCrimes', crime(tag.id), tag]),
    ...document.sectors.map((tag): Place => ['sectors', tag.id, tag]),
    ...document.procedures.map(
      (tag, place): Place => ['procedure', record.procedure[place] ?? PROCEDURES.get(tag.id)?.label.zh ?? tag.id, tag],
    ),
    ...document.citations.map(
      ({ law, article, sub, ...found }): Place => [
        'articles_all',
        articleLabel({ law: goldLaw(law), article: article ?? null, sub: sub ?? null, clause: null }),
        found,
      ],
    ),
    ...(region && province !== null ? [['province', province, region] as const] : []),
    ...(region && city !== null ? [['city', city, region] as const] : []),
  ];
}

function casePlaces(document: Extract<LegalDocument, { family: 'case' }>): Place[] {
  const { events, amounts } = toGold(document);
  const inYuan = document.amounts.filter(({ currency }) => currency === 'CNY');
  return [
    ...document.defendants.map((defendant): Place => ['defendants', defendant.name, defendant]),
    ...(document.events ?? []).map((event, place): Place => ['events', `${event.date} ${events[place]?.kind}`, event]),
    ...amounts.flatMap((amount, place): Place[] => {
      const found = inYuan[place];
      return found ? [['amounts', amountLabel(amount), found]] : [];
    }),
    ...document.sentences.map((sentence): Place => ['sentence_penalty', sentence.name ?? '', sentence]),
  ];
}

/** The label of a sum: the offence, the person and the yuan. */
export function amountLabel({ crime, name, yuan }: GoldDocument['amounts'][number]): string {
  return [crime, name, yuan].filter((part) => part != null).join(' ');
}
