// The items that pass every filter, and of each facet how many of each value pass the other filters.
function narrow({ classes, units, sets, years }, columns, found, { kind, unit, year, section }) {
  const ends = [];
  years.reduce((end, [, count]) => (ends.push(end + count), end + count), 0);
  const tallies = { kind: new Map(), unit: new Map(), year: new Map(), section: new Map() };
  const count = (tally, value, label) => {
    if (value) tally.set(value, [value, label, (tally.get(value)?.[2] ?? 0) + 1]);
  };
  const kept = [];
  let run = 0;
  for (const item of found) {
    while (item >= ends[run]) run++;
    const [kindId, kindLabel, sectionId, sectionLabel] = classes[columns[item][0]];
    const own = sets[columns[item][1]];
    const itsYear = years[run][0] ? String(years[run][0]) : "";
    const misses = {
      kind: kind && kind !== kindId,
      section: section && section !== sectionId,
      year: year && String(year) !== itsYear,
      unit: unit && !own.some(number => units[number][0] === unit),
    };
    const missed = Object.keys(misses).filter(name => misses[name]);
    if (missed.length === 0) kept.push(item);
    const counted = name => missed.every(other => other === name);
    if (counted("kind")) count(tallies.kind, kindId, kindLabel);
    if (counted("section")) count(tallies.section, sectionId, sectionLabel);
    if (counted("year")) count(tallies.year, itsYear, itsYear);
    if (counted("unit")) for (const number of own) count(tallies.unit, ...units[number]);
  }
  const sorted = (tally, order) => [...tally.values()].sort(order);
  const byCount = (x, y) => y[2] - x[2] || (x[0] < y[0] ? -1 : 1);
  return {
    kept,
    facets: {
      kind: sorted(tallies.kind, byCount),
      unit: sorted(tallies.unit, byCount),
      year: sorted(tallies.year, (x, y) => y[0] - x[0]),
      section: sorted(tallies.section, byCount),
    },
  };
}
