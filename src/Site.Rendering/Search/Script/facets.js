// The items that pass every filter, and of each facet how many of each value pass the other filters.
function narrow({ classes, units, sets, years }, columns, found, wanted) {
  const alike = new Map();
  let run = -1, end = 0;
  for (const item of found) {
    while (item >= end) end += years[++run][1];
    const [own, set] = columns[item];
    const key = (run * classes.length + own) * sets.length + set;
    alike.get(key)?.push(item) ?? alike.set(key, [item]);
  }
  const facets = { kind: {}, section: {}, year: {}, unit: {} };
  const kept = [];
  for (const [key, items] of alike) {
    const [own, set] = columns[items[0]];
    const [kind, , section] = classes[own];
    const year = String(years[Math.floor(key / classes.length / sets.length)][0]);
    const values = { kind: [kind], section: [section], year: [year], unit: sets[set].map(number => units[number][0]) };
    const missed = Object.keys(facets).filter(name => wanted[name] && !values[name].includes(wanted[name]));
    if (!missed.length) kept.push(...items);
    for (const name in facets) {
      if (missed.some(other => other !== name)) continue;
      for (const value of values[name]) facets[name][value] = (facets[name][value] ?? 0) + items.length;
    }
  }
  return { kept, facets };
}
