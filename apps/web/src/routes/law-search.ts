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
