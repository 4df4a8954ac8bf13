// The items that pass every filter, and of each facet how many of each value pass the other filters.
function narrow({ classes, units, sets, years }, columns, found, wanted) {
  const names = ["kind", "section", "year", "unit"], facets = Object.fromEntries(names.map(name => [name, {}]));
  // By facet of each class, year and set of units: its values, and how many items have them; and the filters that it misses, a bit each.
  const table = all => ({
    all,
    counts: names.map(() => new Uint32Array(all.length)),
    missed: all.map(values => names.reduce((bits, name, i) => bits | (values[name] && wanted[name] && !values[name].includes(wanted[name])) << i, 0)),
  });
  const ofClass = table(classes.map(([kind, , section]) => ({ kind: [kind], section: [section] })));
  const ofYear = table(years.map(([year]) => ({ year: [String(year)] })));
  const ofSet = table(sets.map(set => ({ unit: set.map(number => units[number][0]) })));
  const [kinds, sections] = ofClass.counts, inYear = ofYear.counts[2], inSet = ofSet.counts[3];
  const kept = new Uint32Array(found.length);
  let run = -1, end = 0, count = 0;
  for (let at = 0; at < found.length; at++) {
    while (found[at] >= end) end += years[++run][1];
    const set = columns[found[at]] % sets.length, one = (columns[found[at]] - set) / sets.length;
    const missed = ofClass.missed[one] | ofYear.missed[run] | ofSet.missed[set];
    if (missed === 0) kept[count++] = found[at];
    if ((missed & ~1) === 0) kinds[one]++;
    if ((missed & ~2) === 0) sections[one]++;
    if ((missed & ~4) === 0) inYear[run]++;
    if ((missed & ~8) === 0) inSet[set]++;
  }
  for (const { all, counts } of [ofClass, ofYear, ofSet]) {
    all.forEach((values, at) => names.forEach((name, i) => {
      if (counts[i][at]) for (const value of values[name]) facets[name][value] = (facets[name][value] ?? 0) + counts[i][at];
    }));
  }
  return { kept: kept.subarray(0, count), facets };
}
