import type { Page } from 'playwright-core';

/** The font of the system that most letters of an element are drawn with. */
export async function fontOf(page: Page, selector: string): Promise<string> {
  const client = await page.context().newCDPSession(page);
  await client.send('DOM.enable');
  await client.send('CSS.enable');
  const { root } = await client.send('DOM.getDocument');
  const { nodeId } = await client.send('DOM.querySelector', { nodeId: root.nodeId, selector });
  const { fonts } = await client.send('CSS.getPlatformFontsForNode', { nodeId });
  await client.detach();
  return fonts.toSorted((a, b) => b.glyphCount - a.glyphCount)[0]?.familyName ?? '';
}
