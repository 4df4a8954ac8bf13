// The items that pass every filter, and of each facet how many of each value pass the other filters.
function narrow({ classes, units, sets, years }, columns, found, wanted) {
  const facets = { kind: {}, section: {}, year: {}, unit: {} };
  const kept = [];
  let run = -1, end = 0;
  for (const item of found) {
    while (item >= end) end += years[++run][1];
    const [own, ofUnits] = columns[item];
    const [kind, , section] = classes[own];
    const values = { kind: [kind], section: [section], year: [`${years[run][0]}`], unit: sets[ofUnits].map(number => units[number][0]) };
    const missed = Object.keys(facets).filter(name => wanted[name] && !values[name].includes(wanted[name]));
    if (missed.length === 0) kept.push(item);
    for (const name in facets) {
      if (missed.some(other => other !== name)) continue;
      for (const value of values[name]) facets[name][value] = (facets[name][value] ?? 0) + 1;
    }
  }
  return { kept, facets };
}
