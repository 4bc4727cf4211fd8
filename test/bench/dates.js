/** From when to when a generated date reaches, in milliseconds, end exclusive: just the forms the generator writes. */
const OPEN_END = Date.UTC(2024, 0);

export function boundsOf({ start, end }) {
  const years = start.match(/\d{4}(-\d\d)*/g);
  const last = end === '..' ? undefined : (end ?? years.at(-1));
  if (start.startsWith('[..')) return { from: startOf(years[0]), to: startOf(years[0]) };
  return { from: startOf(years[0]), to: last ? endOf(last) : OPEN_END };
}

const startOf = (date) => Date.parse(date);

function endOf(date) {
  const [year, month = 12, day] = date.split('-').map(Number);
  return day ? Date.UTC(year, month - 1, day + 1) : Date.UTC(year, month);
}
