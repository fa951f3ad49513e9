import { documentId, understand } from '@anjian/intake';
import type { Submission } from '@anjian/records';
import { caseText } from './fictional-documents.ts';

/** A fictional case on its way into the records; the same `name` is the same document, another `text` another revision. */
export function makeSubmission(name: string, text = name): Submission {
  const title = `${name}受贿案`;
  const blocks = caseText({ title, extra: text })
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => ({ text: line.replaceAll(/[#>*]/gu, '').trim() }));
  const identity = `test:${name}`;
  const sha256 = Buffer.from(`${name} ${text}`).toString('hex').padEnd(64, '0').slice(-64);
  const document = understand({ title, blocks }, { name, sha256, mediaType: 'text/plain' });
  return { id: documentId(identity), identity, document, state: 'published', cause: '试验' };
}
