import type { TestProject } from 'vitest/node';
import { serveSamples } from './serve-samples.ts';

declare module 'vitest' {
  // biome-ignore lint/style/useConsistentTypeDefinitions: vitest's own type is added to, which only an interface can do
  interface ProvidedContext {
    /** Where the product under test is served, without a slash at its end. */
    baseUrl: string;
  }
}

/** Serves the product for one run of the browser tests. */
export async function setup({ provide }: TestProject): Promise<() => Promise<void>> {
  const { url, close } = await serveSamples();
  provide('baseUrl', url);
  return close;
}
