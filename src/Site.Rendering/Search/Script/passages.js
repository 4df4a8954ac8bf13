// A text with the words of a query marked, and the words near a mistyped one.
const MOST_PLACES = 100;

// The letters of a form with their shapes, and the tones at its end. Only at the end of its letters an i may have been a y.
function split(form) {
  const end = form.search(/[\u0300-\u036f]*$/);
  return [form.slice(0, end).replaceAll("y", "i"), form.slice(end)];
}

// Whether a form of a word, finished or not, is what a word of a query may mean by its accents: those typed must be there.
export function hasAccents(form, { exact, key }) {
  if (exact === key) return true;
  const [letters, tones] = split(form), [askedLetters, askedTones] = split(exact);
  return letters.startsWith(askedLetters) && tones.startsWith(askedTones);
}

// A text as pieces, those marked that say a word of the query, cut to a window around most of them.
export function mark(text, query, { typing = false, most = Infinity } = {}) {
  const asked = words(query.slice(0, MOST_LETTERS));
  const last = typing && asked.at(-1);
  const alike = words(text).map(word => [word, asked.filter(other => other.key === word.key || other === last && word.typed.startsWith(last.typed))]).filter(([, others]) => others.length > 0);
  const exact = alike.filter(([word, others]) => others.some(other => hasAccents(word.exact, other)));
  // Words that stand together as they were asked tell which accents are meant: "ban tin" is not "bàn" where a text has "bản tin".
  const near = exact.length > 0 ? exact : alike;
  const meant = new Map();
  near.slice(1).forEach(([word, others], i) => {
    const [before, earlier] = near[i];
    const pair = others.find(other => earlier.includes(asked[asked.indexOf(other) - 1]));
    if (word.follows && pair && text.slice(before.end, word.start).length < 4) {
      for (const one of [before, word]) meant.set(one.key, (meant.get(one.key) ?? new Set()).add(one.exact));
    }
  });
  const found = near.map(([word]) => word).filter(word => meant.get(word.key)?.has(word.exact) ?? true);
  let [from, to] = [0, text.length];
  if (to > most) {
    const near = found.slice(0, MOST_PLACES);
    const distinct = begin => new Set(near.filter(word => word.start >= begin && word.end <= begin + most * 0.8).map(word => word.key)).size;
    const best = near.reduce((best, word) => distinct(word.start) > distinct(best) ? word.start : best, found[0]?.start ?? 0);
    from = best < most * 0.5 ? 0 : text.indexOf(" ", Math.min(best - most * 0.2, to - most)) + 1;
    to = from + most < to ? text.lastIndexOf(" ", from + most) : to;
    if (to <= from) to = from + most;
  }
  const pieces = [];
  const add = (text, marked = false) => text && pieces.push({ text, marked });
  if (from > 0) add("… ");
  let at = from;
  for (const word of found) {
    if (word.start < at || word.end > to) continue;
    add(text.slice(at, word.start));
    add(text.slice(word.start, word.end), true);
    at = word.end;
  }
  add(text.slice(at, to));
  if (to < text.length) add(" …");
  return pieces;
}

// Edits (insert, delete, replace, swap neighbours) between two words; limit when there are as many or more.
function distance(a, b, limit) {
  if (Math.abs(a.length - b.length) >= limit) return limit;
  let before = [], previous = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const current = [i];
    for (let j = 1; j <= b.length; j++) {
      current[j] = Math.min(previous[j - 1] + (a[i - 1] !== b[j - 1]), previous[j] + 1, current[j - 1] + 1);
      if (i > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) current[j] = Math.min(current[j], before[j - 2] + 1);
    }
    [before, previous] = [previous, current];
  }
  return Math.min(limit, previous[b.length]);
}
