/** The address if it is one of the web: any other scheme could run something when a reader follows it. */
export function webAddress(written: string): string | undefined {
  const address = written.trim();
  return /^https?:\/\//iu.test(address) && URL.canParse(address) ? address : undefined;
}
