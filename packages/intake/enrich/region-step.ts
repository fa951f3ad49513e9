import { REGIONS } from '@anjian/domain';
import counties from './counties.json' with { type: 'json' };
import { matchesOf } from './matches-of.ts';

/** How high a region stands: 0 province, 1 prefecture or city, 2 county or district, 3 township; `certain` where its name does not leave that open. */
export type RegionStep = {
  step: number;
  certain: boolean;
  /** Whether it lies in a municipality or a city of the rank of half a province, whose offices stand higher. */
  raised: boolean;
};

const MUNICIPALITY = /(?:北京|上海|天津|重庆)市/u;
/** 副省级市, whose offices stand half a step above those of other cities: 中编办 1994 and later. */
const SUB_PROVINCIAL = /(?:广州|深圳|南京|武汉|沈阳|西安|成都|济南|杭州|哈尔滨|长春|大连|青岛|厦门|宁波)市?/u;
/** County-level cities, told from the cities above them by the list of counties whose names are the only ones of their kind. */
const COUNTY_CITIES = new Set(
  Object.values(counties)
    .flatMap((names) => names.split(' '))
    .filter((name) => name.endsWith('市') && !REGIONS.find(name)),
);
const NAMES = /[\u4e00-\u9fffA-Z]{1,6}?(?:省|自治区|自治州|地区|市|州|盟|自治县|县|旗|区|街道|乡|镇)/gu;
/** Zones and areas that are no region of the state. */
const NO_REGION = /(?:监|社|校|园|小|辖|库|景|矿|林|牧|厂|开发|管理|高新技术|大|片)区$|城乡$/u;

/** The narrowest region that a phrase names; undefined where it names none. */
export function regionStepOf(phrase: string): RegionStep | undefined {
  const municipality = MUNICIPALITY.test(phrase);
  const raised = municipality || SUB_PROVINCIAL.test(phrase);
  let found: RegionStep | undefined;
  for (const [name] of matchesOf(NAMES, phrase)) {
    if (NO_REGION.test(name)) continue;
    const { step, certain } = stepOf(name, municipality);
    // A district shows that the city above it is one of prefectures.
    if (found === undefined || step > found.step) found = { step, certain, raised };
  }
  return found;
}

function stepOf(name: string, municipality: boolean): { step: number; certain: boolean } {
  if (/(?:省|自治区)$/u.test(name) || MUNICIPALITY.test(name)) return { step: 0, certain: true };
  if (/(?:自治州|地区|州|盟)$/u.test(name)) return { step: 1, certain: true };
  if (/市$/u.test(name)) {
    if (SUB_PROVINCIAL.test(name)) return { step: 0, certain: true };
    if ([...COUNTY_CITIES].some((city) => name.endsWith(city))) return { step: 2, certain: true };
    // 某市 may be a city of prefectures or of counties.
    return { step: 1, certain: named(name) };
  }
  if (/区$/u.test(name)) return { step: municipality ? 1 : 2, certain: true };
  if (/(?:县|旗)$/u.test(name)) return { step: 2, certain: true };
  return { step: 3, certain: true };
}

function named(city: string): boolean {
  return [...city].some((_, at) => REGIONS.find(city.slice(at)) !== undefined);
}
