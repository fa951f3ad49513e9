import { CRIMES, type LegalDocument } from '@anjian/domain';
import { understand } from '../understand.ts';

/** Understands a text that a test has typed, as if it came from a file of that name. */
export function readTyped(title: string, body: string, name = 'x.txt'): LegalDocument {
  const blocks = body.split('\n').map((text) => ({ text: text.trim() }));
  return understand(
    { title, blocks: blocks.filter(({ text }) => text !== '') },
    { name, sha256: '', mediaType: 'text/plain' },
  );
}

/** The names of the offences that were found. */
export const crimeNames = (document: LegalDocument): string[] =>
  document.crimes.map(({ id }) => CRIMES.get(id)?.label.zh ?? id);
/** The keys of the citations that were found. */
export const citedKeys = (document: LegalDocument): string[] => document.citations.map(({ key }) => key);
