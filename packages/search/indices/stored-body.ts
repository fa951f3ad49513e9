import type { estypes } from '@elastic/elasticsearch';

/** Asks for the text of hits: it is stored beside the source, so that who needs only a card never reads a code of 80,000 characters. */
export const WITH_BODY = { stored_fields: ['body'] };

/** The paragraphs of a hit, the title first, as {@link IndexDocument} has them; none where the request did not ask for them. */
export function storedBody({ fields }: Pick<estypes.SearchHit, 'fields'>): readonly string[] {
  return (fields?.body as string[] | undefined) ?? [];
}
