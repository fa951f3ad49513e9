import { correctDocument } from '@anjian/records';
import type { TestProject } from 'vitest/node';
import { CORRECTED } from './journeys/corrected-case.ts';
import { type ServedProduct, serveSamples } from './serve-samples.ts';

declare module 'vitest' {
  // biome-ignore lint/style/useConsistentTypeDefinitions: vitest's own type is added to, which only an interface can do
  interface ProvidedContext {
    /** Where the product under test is served, without a slash at its end. */
    baseUrl: string;
  }
}

/** Serves the product for one run of the browser tests; one case of it was set right by an editor. */
export async function setup({ provide }: TestProject): Promise<() => Promise<void>> {
  const product = await serveSamples();
  await correctOne(product);
  provide('baseUrl', product.url);
  return product.close;
}

async function correctOne({ url, services }: ServedProduct): Promise<void> {
  const found = await fetch(`${url}/api/search?q=${encodeURIComponent(CORRECTED.number)}`);
  const { hits } = (await found.json()) as { hits: { id: string }[] };
  const { field, values, editor, reason } = CORRECTED;
  const { outcome } = await correctDocument(services.db, { id: hits[0]?.id ?? '', field, values, editor, reason });
  if (outcome !== 'changed') throw new Error(`the case ${CORRECTED.number} could not be set right: ${outcome}`);
}
