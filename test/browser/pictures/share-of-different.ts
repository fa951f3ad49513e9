import type { Page } from 'playwright-core';

/** Of 255, in any colour of a point: below it the eye sees no difference in an edge. */
const NOTICEABLE = 48;

/**
 * The share of points (0 to 1) in which two PNG pictures differ noticeably; 1 where they are not of one size. The browser reads the
 * pictures, so that no library for them is needed.
 */
export async function shareOfDifferent(page: Page, a: Buffer, b: Buffer): Promise<number> {
  return await page.evaluate(
    async ([first, second, noticeable]) => {
      const pointsOf = async (base64: string) => {
        const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
        const image = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
        const canvas = new OffscreenCanvas(image.width, image.height);
        const context = canvas.getContext('2d');
        context?.drawImage(image, 0, 0);
        return context?.getImageData(0, 0, image.width, image.height);
      };
      const [one, other] = [await pointsOf(first), await pointsOf(second)];
      if (!one || !other || one.width !== other.width || one.height !== other.height) return 1;
      let different = 0;
      for (let at = 0; at < one.data.length; at += 4) {
        const apart = [0, 1, 2].map((part) => Math.abs((one.data[at + part] ?? 0) - (other.data[at + part] ?? 0)));
        if (Math.max(...apart) > noticeable) different++;
      }
      return different / (one.width * one.height);
    },
    [a.toString('base64'), b.toString('base64'), NOTICEABLE] as const,
  );
}
