const DAY = 86_400_000;

const instantOf = (day: string) => Date.parse(`${day}T00:00:00Z`);
const dayOf = (instant: number) => new Date(instant).toISOString().slice(0, 10);

/** Sunday is 0. */
const weekday = (day: string) => new Date(instantOf(day)).getUTCDay();

/** Easter Sunday of a year in the Gregorian calendar, by the Meeus/Jones/Butcher algorithm. */
function easter(year: number): string {
  const moon = year % 19;
  const century = Math.floor(year / 100);
  const ofCentury = year % 100;
  const corrected = century - Math.floor(century / 4) - Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3);
  const epact = (19 * moon + corrected + 15) % 30;
  const toSunday = (32 + 2 * (century % 4) + 2 * Math.floor(ofCentury / 4) - epact - (ofCentury % 4)) % 7;
  const late = Math.floor((moon + 11 * epact + 22 * toSunday) / 451);
  const sinceMarch = epact + toSunday - 7 * late + 114;
  return dayOf(Date.UTC(year, Math.floor(sinceMarch / 31) - 1, (sinceMarch % 31) + 1));
}

/** After Easter Sunday: Good Friday, Easter Monday, Ascension Day and Whit Monday. */
const sinceEaster = [-2, 1, 39, 50];

/** On 26 April where 27 April is a Sunday; so it is since 2014. */
const kingsDay = (year: number) => (weekday(`${year}-04-27`) === 0 ? `${year}-04-26` : `${year}-04-27`);

/**
 * The Dutch public holidays of the law on terms (Algemene termijnenwet, article 3, paragraph 1): New Year's Day, Easter Monday, Whit Monday,
 * both Christmas days, Ascension Day, the day on which the King's birthday is celebrated and 5 May; and Good Friday, which paragraph 2
 * puts on a par with them. Whether somebody has such a day off is for their collective agreement (5 May often one year in five), which
 * we do not know: who decides rather gets a day more. Days that a decree puts on a par for a few years (paragraph 3), such as
 * the Friday after Ascension Day, are working days here.
 */
function isPublicHoliday(day: string): boolean {
  const year = Number(day.slice(0, 4));
  if (['01-01', '05-05', '12-25', '12-26'].includes(day.slice(5)) || day === kingsDay(year)) return true;
  return sinceEaster.includes((instantOf(day) - instantOf(easter(year))) / DAY);
}

/** Monday to Friday, public holidays excepted. @param day YYYY-MM-DD, in Amsterdam */
export function isWorkingDay(day: string): boolean {
  return weekday(day) % 6 !== 0 && !isPublicHoliday(day);
}

/** The working day that comes so many before a day, which need not be one itself. @param day YYYY-MM-DD, as the answer */
export function workingDayBefore(day: string, number: number): string {
  let before = day;
  for (let left = number; left > 0; ) {
    before = dayOf(instantOf(before) - DAY);
    if (isWorkingDay(before)) left--;
  }
  return before;
}
