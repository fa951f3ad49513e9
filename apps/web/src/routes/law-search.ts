import { TIERS } from '@anjian/domain';

/** What the address of an article may carry: the narrowing of what cites it, and the page. */
export type LawAddress = { crime?: string; year?: string; page?: string };

/** Reads it; what is not of this form is left out. */
export function lawSearchOf(address: Record<string, unknown>): LawAddress {
  const one = (name: keyof LawAddress, form: RegExp): LawAddress => {
    const value = address[name];
    return typeof value === 'string' && form.test(value) ? { [name]: value } : {};
  };
  return { ...one('crime', /^\w{1,60}$/u), ...one('year', /^\d{4}$/u), ...one('page', /^[1-9]\d{0,3}$/u) };
}

/** What the address of the list of laws may carry: words of the title, an effect tier, and the page. */
export type LawListAddress = { q?: string; tier?: string; page?: string };

/** The longest title that somebody may look for. */
const MAX_WORDS = 200;

/** Reads it; what is not of this form is left out. */
export function lawListSearchOf(address: Record<string, unknown>): LawListAddress {
  const one = (name: keyof LawListAddress, fits: (value: string) => boolean): LawListAddress => {
    const value = address[name];
    return typeof value === 'string' && value !== '' && fits(value) ? { [name]: value } : {};
  };
  return {
    ...one('q', (value) => value.length <= MAX_WORDS),
    ...one('tier', (value) => TIERS.get(value) !== undefined),
    ...one('page', (value) => /^[1-9]\d{0,3}$/u.test(value)),
  };
}
