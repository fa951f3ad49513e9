import type { Section } from '@anjian/domain';

// The reading column at its usual size (see document-text.module.css); a wrong guess only moves the scroll bar a little.
const CHARACTERS_PER_LINE = 38;
const LINE_PX = 31;
const HEADING_PX = 64;
/** A section that is folded away shows one line in a frame. */
const FOLDED_PX = 56;

/** About how high a section will be, in pixels, for the scroll bar before the section is laid out. */
export function estimatedHeight(section: Section): number {
  if (section.kind === 'contents') return FOLDED_PX;
  const lines = section.paragraphs.reduce(
    (sum, { text }) => sum + Math.ceil((text.length + 2) / CHARACTERS_PER_LINE),
    0,
  );
  return lines * LINE_PX + (section.heading === '' ? 0 : HEADING_PX);
}
