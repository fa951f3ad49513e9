/** 罪 within so many characters behind 因, 被 behind 罪, or behind the court or the day in 于…, and 判处 behind 被. */
const OFFENCE_CHARACTERS = 60;
const BEHIND_OFFENCE = 10;
const COURT_CHARACTERS = 20;
const PENALTY_CHARACTERS = 40;
/** Words between 因 and the offence that do not count. */
const LED = /(?:涉嫌|犯|触犯){0,2}/uy;

/**
 * Whether a sentence tells of an earlier conviction: 因犯受贿罪，于2010年1月被某法院判处. As a pattern this would try every 罪, 于 and 被 with
 * each other; here one place of each is kept, for the nearest behind which nothing stops is always the best.
 */
export function tellsConviction(text: string): boolean {
  if (!text.includes('判处')) return false;
  /** The last 因 and the one before it since the last stop of any kind. */
  let because: readonly [number, number] = NOWHERE;
  let offence = -1;
  let comma = -1;
  /** The last 于 behind an offence, and the one before it. */
  let since: readonly [number, number] = NOWHERE;
  let passive = -1;
  const followsOffence = (at: number): boolean => {
    const end = comma > offence ? comma : at;
    return offence >= 0 && end - offence - 1 <= BEHIND_OFFENCE && (end === at || comma === at - 1);
  };
  for (let at = 0; at < text.length; at++) {
    switch (text[at]) {
      case '。':
      case '；':
        [because, since, offence, passive] = [NOWHERE, NOWHERE, -1, -1];
        break;
      case '，':
        if (comma > offence) offence = -1;
        [because, since, comma] = [NOWHERE, NOWHERE, at];
        break;
      case '因':
        because = [at, because[0]];
        break;
      case '罪': {
        const from = because[0] === at - 1 ? because[1] : because[0];
        if (from >= 0 && at - from - 1 <= OFFENCE_CHARACTERS + ledBehind(text, from + 1)) offence = at;
        break;
      }
      case '于':
        if (followsOffence(at)) since = [at, since[0]];
        break;
      case '被': {
        const from = since[0] === at - 1 ? since[1] : since[0];
        if (followsOffence(at) || (from >= 0 && at - from - 1 <= COURT_CHARACTERS)) passive = at;
        break;
      }
      case '判':
        if (passive >= 0 && at - passive - 1 <= PENALTY_CHARACTERS && text[at + 1] === '处') return true;
        break;
    }
  }
  return false;
}

const NOWHERE = [-1, -1] as const;

function ledBehind(text: string, at: number): number {
  LED.lastIndex = at;
  return LED.exec(text)?.[0].length ?? 0;
}
