/** Days of the demo lie ahead of the day on which it is filled, so texts beside them name no year. */
const today = new Date().toISOString().slice(0, 10);

/** @param monthDay MM-DD, in the year so many years after the present one */
export const inYears = (years: number, monthDay: string) => `${Number(today.slice(0, 4)) + years}-${monthDay}`;

/** The first autumn that is yet to begin. */
export const comingAutumn = (() => {
  const years = today < inYears(0, '09-01') ? 0 : 1;
  return { opensOn: inYears(years, '09-01'), closesOn: inYears(years, '11-30') };
})();
