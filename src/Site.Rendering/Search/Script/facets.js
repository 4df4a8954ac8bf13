// The items that pass every filter, and of each facet how many of each value pass the other filters.
function narrow({ classes, units, sets, years }, columns, found, wanted) {
  const kinds = classes.length * sets.length;
  const counts = new Uint32Array(years.length * kinds), keys = new Uint32Array(found.length);
  let run = -1, end = 0;
  for (let at = 0; at < found.length; at++) {
    while (found[at] >= end) end += years[++run][1];
    counts[keys[at] = run * kinds + columns[found[at]]]++;
  }
  const facets = { kind: {}, section: {}, year: {}, unit: {} };
  const passed = new Uint8Array(counts.length);
  for (let key = 0; key < counts.length; key++) {
    if (counts[key] === 0) continue;
    const set = key % sets.length, [kind, , section] = classes[Math.floor(key / sets.length) % classes.length];
    const year = String(years[Math.floor(key / kinds)][0]);
    const values = { kind: [kind], section: [section], year: [year], unit: sets[set].map(number => units[number][0]) };
    const missed = Object.keys(facets).filter(name => wanted[name] && !values[name].includes(wanted[name]));
    if (!missed.length) passed[key] = 1;
    for (const name in facets) {
      if (missed.some(other => other !== name)) continue;
      for (const value of values[name]) facets[name][value] = (facets[name][value] ?? 0) + counts[key];
    }
  }
  return { kept: found.filter((_, at) => passed[keys[at]]), facets };
}
