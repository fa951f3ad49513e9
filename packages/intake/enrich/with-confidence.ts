import { type Evidence, type LegalDocument, ruleConfidence } from '@anjian/domain';

type Found = { evidence: Evidence[]; rule?: string | undefined };

/**
 * Gives every value of a document its confidence: that of the best of the rules that found it. Rules themselves only say where a
 * value stands, so that what they are worth is kept in one place.
 */
export function withConfidence(document: LegalDocument): LegalDocument {
  const shared = {
    crimes: all(document.crimes),
    otherCrimes: all(document.otherCrimes),
    ...(document.refusedCrimes ? { refusedCrimes: all(document.refusedCrimes) } : {}),
    sectors: all(document.sectors),
    procedures: all(document.procedures),
    regions: all(document.regions),
    citations: all(document.citations),
    ...(document.references ? { references: all(document.references) } : {}),
    ...(document.findings ? { findings: all(document.findings) } : {}),
  };
  if (document.family === 'norm')
    return { ...document, ...shared, ...(document.repeals ? { repeals: all(document.repeals) } : {}) };
  return {
    ...document,
    ...shared,
    defendants: document.defendants.map(({ level, unitType, offences, ...defendant }) => ({
      ...sure(defendant),
      ...(level ? { level: sure(level) } : {}),
      ...(unitType ? { unitType: sure(unitType) } : {}),
      ...(offences ? { offences: all(offences) } : {}),
    })),
    amounts: all(document.amounts),
    sentences: all(document.sentences),
    ...(document.events ? { events: all(document.events) } : {}),
    ...(document.circumstances ? { circumstances: all(document.circumstances) } : {}),
    ...(document.modi ? { modi: all(document.modi) } : {}),
  };
}

function all<T extends Found>(values: readonly T[]): (T & { confidence: number })[] {
  return values.map(sure);
}

function sure<T extends Found>(value: T): T & { confidence: number } {
  const rules = value.rule === undefined ? value.evidence.map(({ rule }) => rule) : [value.rule];
  return { ...value, confidence: Math.max(0, ...rules.map(ruleConfidence)) };
}
