// The search engine: folds a query as the index was folded, fetches the few files that it needs, ranks, and gives text back, never markup.
// Published without these comments; TABLE is written in by the program.
const TABLE = {};

const MOST_LETTERS = 300;
const MOST_WORDS = 12;
const PER_PAGE = 10;
const PREFIX_FILES = 3;
const PASSAGE = 200;

// What a word is worth in an item, by level; the first TABLE.naming levels are of words in the text, the others of words in title or code.
const WORTH = [0.25, 0.4, 0.52, 0.62, 0.7, 1, 1.15, 1.3];
const OTHER_ACCENT = 0.45;
const MISSING_TONE = 0.8;
const MISSING_ACCENT = 0.93;
const PREFIX = 0.6;
const NEIGHBOURS = 0.7;
const CODE = 3;

const letters = new Map();
const plain = new Map([["đ", "d"]]);
const shaped = new Map();
for (const [base, shape, ...forms] of TABLE.vowels) {
  forms.forEach((form, tone) => letters.set(form, [forms[0], TABLE.tones[tone - 1] ?? ""]));
  plain.set(forms[0], base);
  if (shape > 0) shaped.set(base + TABLE.shapes[shape - 1], forms[0]);
}
for (const d of TABLE.dd) letters.set(d, ["đ", ""]);

const letterOrDigit = /[\p{L}\p{Nd}]/u;
const isLetter = c => letterOrDigit.test(c);
const isMark = c => c >= "\u0300" && c <= "\u036f";
const joins = text => /^[\s"'“”‘’*\u200b/\-‐‑–—]*$/.test(text);
const eitherI = text => /^..?[iy]$/.test(text) && (text.length === 2 ? TABLE.eitherI.includes(text[0]) : text.startsWith("qu"));

// The words of a text, each with its exact form, its key, where it stands, and whether it is the next one's neighbour.
export function words(text) {
  const found = [];
  for (let at = 0, end = 0; at < text.length; at++) {
    if (!isLetter(text[at])) continue;
    const start = at;
    let exact = "", tones = "";
    for (; at < text.length && (isLetter(text[at]) || isMark(text[at])); at++) {
      const c = text[at], lower = c.toLowerCase();
      if (isMark(c)) {
        if (TABLE.tones.includes(c)) tones += c;
        exact = exact.slice(0, -1) + (shaped.get(exact.at(-1) + c) ?? exact.at(-1));
      } else {
        const [letter, tone] = letters.get(lower) ?? [lower.length === 1 ? lower : c, ""];
        if (exact.length < TABLE.longest) exact += letter;
        tones += tone;
      }
    }
    const typed = [...exact].map(c => plain.get(c) ?? c).join("");
    if (eitherI(exact)) exact = exact.slice(0, -1) + "i";
    const key = [...exact].map(c => plain.get(c) ?? c).join("");
    found.push({ exact: exact + tones.slice(0, TABLE.longest), key, typed, start, end: at, follows: found.length > 0 && joins(text.slice(end, start)) });
    end = at;
  }
  return found;
}

export class SearchError extends Error {
  constructor(kind, cause) {
    super(kind, { cause });
    this.kind = kind;
  }
}

async function get(url, read, options) {
  let response;
  try {
    response = await fetch(url, options);
    if (response.ok) return await read(response);
  } catch (cause) {
    throw new SearchError("network", cause);
  }
  throw new SearchError(response.status === 404 ? "stale" : "network");
}

// The lists of words in one file, by word.
function readLists(buffer) {
  const bytes = new Uint8Array(buffer);
  const lists = new Map();
  let at = bytes.indexOf(0), before = "";
  const text = new TextDecoder().decode(bytes.subarray(0, at++));
  for (const line of text ? text.split("\n") : []) {
    const [head, ...forms] = line.split("\t");
    before = before.slice(0, parseInt(head[0], 36)) + head.slice(1);
    lists.set(before, forms.map(written => {
      const [form, count, size] = written.split(",");
      return { form, count: +count, bytes: bytes.subarray(at, at += +size) };
    }));
  }
  return lists;
}

// Bits by guesses that learn, as BitCoder wrote them.
function decoder(bytes) {
  let at = 4, low = 0, high = 2 ** 32 - 1, code = 0;
  for (let i = 0; i < 4; i++) code = code * 256 + (bytes[i] ?? 0);
  const bit = guess => {
    const middle = low + Math.floor((high - low) * guess / 65536);
    const one = code <= middle;
    if (one) high = middle;
    else low = middle + 1;
    while ((low ^ high) >>> 24 === 0) {
      low = low << 8 >>> 0;
      high = (high << 8 | 255) >>> 0;
      code = (code << 8 | bytes[at++]) >>> 0;
    }
    return one ? 1 : 0;
  };
  const learn = (guesses, place) => {
    const guess = guesses[place] ??= 32768;
    const one = bit(guess);
    guesses[place] += one ? 65536 - guess >> 4 : -(guess >> 4);
    return one;
  };
  return {
    learn,
    even(count) {
      let value = 0;
      for (; count > 0; count--) value = value * 2 + bit(32768);
      return value;
    },
    number(count, guesses) {
      let node = 1;
      for (let i = 0; i < count; i++) node = node * 2 + learn(guesses, node);
      return node - 2 ** count;
    },
  };
}

function each(list, items, visit) {
  const { learn, even, number } = decoder(list.bytes);
  const steps = [], levels = [];
  let low = 0;
  for (let step = 0.69 * items / list.count; step >= 2; step /= 2) low++;
  for (let item = 0, left = list.count; left > 0; left--) {
    let high = 0;
    while (learn(steps, Math.min(high, 15))) high++;
    item += high * 2 ** low + even(low);
    visit(item++, number(TABLE.bits, levels));
  }
}

const bitsFor = count => count > 1 ? 32 - Math.clz32(count - 1) : 0;

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

// Whether a word of a text is what a word of a query may mean by its accents: those typed must be there.
const hasAccents = ({ exact }, asked) => asked.exact === asked.key || exact.startsWith(asked.exact);

// A text as pieces, those marked that say a word of the query, cut to a window around most of them.
export function mark(text, query, { typing = false, most = Infinity } = {}) {
  const asked = words(query.slice(0, MOST_LETTERS));
  const last = typing && asked.at(-1);
  const alike = words(text).map(word => [word, asked.filter(other => other.key === word.key || other === last && word.typed.startsWith(last.typed))]).filter(([, others]) => others.length > 0);
  const exact = alike.filter(([word, others]) => others.some(other => hasAccents(word, other)));
  const found = (exact.length > 0 ? exact : alike).map(([word]) => word);
  let [from, to] = [0, text.length];
  if (to > most) {
    const distinct = begin => new Set(found.filter(word => word.start >= begin && word.end <= begin + most * 0.8).map(word => word.key)).size;
    const best = found.reduce((best, word) => distinct(word.start) > distinct(best) ? word.start : best, found[0]?.start ?? 0);
    from = best < most * 0.5 ? 0 : text.indexOf(" ", Math.min(best - most * 0.2, to - most)) + 1;
    to = from + most < to ? text.lastIndexOf(" ", from + most) : to;
    if (to <= from) to = from + most;
  }
  const pieces = from > 0 ? [{ text: "… ", marked: false }] : [];
  let at = from;
  for (const word of found) {
    if (word.start < at || word.end > to) continue;
    if (word.start > at) pieces.push({ text: text.slice(at, word.start), marked: false });
    pieces.push({ text: text.slice(word.start, word.end), marked: true });
    at = word.end;
  }
  if (at < to) pieces.push({ text: text.slice(at, to), marked: false });
  if (to < text.length) pieces.push({ text: " …", marked: false });
  return pieces;
}

class Engine {
  #base;
  #kept = new Map();

  constructor(base) {
    this.#base = new URL(base, document.baseURI);
  }

  #keep(name, load) {
    if (!this.#kept.has(name)) {
      const promise = load();
      this.#kept.set(name, promise);
      promise.catch(() => this.#kept.delete(name));
    }
    return this.#kept.get(name);
  }

  #entry(options) {
    return this.#keep("entry", async () => {
      const entry = await get(new URL("muc-luc.json", this.#base), response => response.json(), options);
      entry.words = entry.words.split("\n");
      return entry;
    });
  }

  async #file(name, read) {
    const { folder } = await this.#entry();
    return this.#keep(name, () => get(new URL(`${folder}/${name}`, this.#base), read));
  }

  // Another version of the site was published since the entry was fetched: once more from the start.
  async #fresh(work) {
    try {
      return await work();
    } catch (error) {
      if (error.kind !== "stale") throw error;
      this.#kept.clear();
      await this.#entry({ cache: "no-cache" });
      return work();
    }
  }

  async #fileOf(word) {
    const first = (await this.#entry()).words;
    let low = 0, high = first.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (first[middle] <= word) low = middle + 1;
      else high = middle;
    }
    return Math.max(0, low - 1);
  }

  #lists(number) {
    return this.#file(`t${number}.bin`, async response => readLists(await response.arrayBuffer()));
  }

  async #listsOf(word) {
    return (await this.#lists(await this.#fileOf(word))).get(word) ?? [];
  }

  // Words that begin so; pairs if the beginning is one's.
  async #begin(prefix) {
    const first = (await this.#entry()).words;
    const start = await this.#fileOf(prefix);
    const numbers = [start];
    while (numbers.length < PREFIX_FILES && first[start + numbers.length]?.startsWith(prefix)) numbers.push(start + numbers.length);
    const files = await Promise.all(numbers.map(number => this.#lists(number)));
    return files.flatMap(file => [...file].filter(([word]) => word.startsWith(prefix) && word.includes(" ") === prefix.includes(" ")));
  }

  #columns() {
    return this.#file("cot.bin", async response => {
      const { items, classes, sets } = await this.#entry();
      const { number } = decoder(new Uint8Array(await response.arrayBuffer()));
      const own = [], ofUnits = [];
      return Array.from({ length: items }, () => [number(bitsFor(classes.length), own), number(bitsFor(sets.length), ofUnits)]);
    });
  }

  async #item(number) {
    const { perFile } = await this.#entry();
    const file = await this.#file(`d${Math.floor(number / perFile)}.json`, response => response.json());
    return file[number % perFile];
  }

  // Every item's score, and which fit.
  async #match(asked, typing, naming) {
    const { items } = await this.#entry();
    const least = naming ? TABLE.naming : 0;
    const scores = new Float32Array(items), held = new Uint8Array(items);
    const score = (lists, weigh) => {
      const best = new Float32Array(items);
      let count = 0;
      for (const list of lists) {
        const weight = weigh(list);
        each(list, items, (item, level) => {
          if (level < least) return;
          if (best[item] === 0) count++;
          best[item] = Math.max(best[item], weight * WORTH[level]);
        });
      }
      const rarity = 0.3 + Math.log(1 + (items - count + 0.5) / (count + 0.5));
      return { best, count, rarity };
    };

    const last = asked.length - 1;
    const listsOf = async (word, at) => typing && at === last ? (await this.#begin(word)).flatMap(([, lists]) => lists) : this.#listsOf(word);
    const codes = [];
    for (let start = 0; start <= last; start++) {
      for (let end = start + 1; /^\d/.test(asked[start].key) && end <= Math.min(last, start + 4); end++) {
        const key = asked.slice(start, end + 1).map(word => word.typed).join("");
        if (/\D/.test(key)) codes.push({ start, end, key });
      }
    }

    const [own, begun, pairs, joined] = await Promise.all([
      Promise.all(asked.map(word => this.#listsOf(word.key))),
      typing && asked[last].typed.length > 1 ? this.#begin(asked[last].typed) : [],
      Promise.all(asked.slice(1).map((word, i) => word.follows ? listsOf(`${asked[i].key} ${typing && i + 1 === last ? word.typed : word.key}`, i + 1) : [])),
      Promise.all(codes.map(({ end, key }) => listsOf(key, end))),
    ]);

    const counts = [];
    const byWord = asked.map((word, i) => {
      const lists = own[i].map(list => ({ ...list, whole: true }));
      if (i === last) lists.push(...begun.filter(([key]) => key !== word.key).flatMap(([, more]) => more));
      const scored = score(lists, list => (list.whole ? 1 : PREFIX) *
        (list.form === word.exact ? 1 : word.exact === word.key ? MISSING_ACCENT : list.form.startsWith(word.exact) ? MISSING_TONE : OTHER_ACCENT));
      counts.push(scored.count);
      return scored;
    });
    joined.forEach((lists, i) => {
      if (lists.length === 0) return;
      const { best, rarity } = score(lists, () => 1);
      for (let item = 0; item < items; item++) {
        if (best[item] === 0) continue;
        scores[item] += CODE * rarity * best[item];
        for (let word = codes[i].start; word <= codes[i].end; word++) byWord[word].best[item] ||= best[item];
      }
    });
    for (const { best, rarity } of byWord) {
      for (let item = 0; item < items; item++) {
        if (best[item] === 0) continue;
        scores[item] += rarity * best[item];
        held[item]++;
      }
    }
    for (const lists of pairs) {
      const { best, rarity } = score(lists, () => NEIGHBOURS);
      for (let item = 0; item < items; item++) scores[item] += rarity * best[item];
    }

    const most = held.reduce((x, y) => Math.max(x, y), 0);
    const found = [];
    for (let item = 0; most > 0 && item < items; item++) if (held[item] === most) found.push(item);
    return { found, scores, counts, partial: most < asked.length };
  }

  // A query that finds more, for words that nothing or little has: by keyboard slips, then by fewest edits, then by use.
  async #meant(query, asked, counts, few) {
    const known = await this.#file("tu.txt", async response => (await response.text()).split("\n").filter(Boolean)
      .map(line => ({ word: line.slice(0, -1), key: words(line.slice(0, -1))[0].key, use: parseInt(line.at(-1), 36) })));
    const accented = asked.some(word => word.exact !== word.key);
    const rarest = Math.min(...counts);
    let meant = "", at = 0, changed = false;
    asked.forEach((word, i) => {
      const usable = /^\D+\d?$/.test(word.key) && word.key.length > 1 && (counts[i] === 0 || few && counts[i] === rarest);
      const slips = [word.key.replace(/(.)\1/g, "$1"), word.key.replace(/\d$/, ""), word.key.replace(/(.)\1/g, "$1").replace(/[sfrxjw]$/, "")].filter(slip => slip !== word.key);
      const limit = word.key.length > 5 ? 3 : 2;
      const least = counts[i] === 0 ? 0 : Math.log2(counts[i]) + 3;
      let best = null;
      for (const { word: spelled, key, use } of usable ? known : []) {
        if (key === word.key || use < least) continue;
        const edits = distance(word.key, key, limit);
        if (edits >= limit) continue;
        const cost = slips.includes(key) ? 0 : edits + (key[0] !== word.key[0]) + (key.startsWith(word.key) || word.key.startsWith(key) ? 0 : 0.5);
        if (!best || cost < best.cost || cost === best.cost && use > best.use) best = { spelled, key, cost, use };
      }
      meant += query.slice(at, word.start) + (best ? accented ? best.spelled : best.key : query.slice(word.start, word.end));
      at = word.end;
      changed ||= best !== null;
    });
    return changed ? meant + query.slice(at) : null;
  }

  async #result(item, query, typing) {
    const [{ classes, sets, units }, columns, [path, title, date, text]] = await Promise.all([this.#entry(), this.#columns(), this.#item(item)]);
    const [classNumber, set] = columns[item];
    const [, kind, , section] = classes[classNumber];
    return {
      title, kind, section, date,
      href: new URL(`../${path}`, this.#base).pathname,
      unit: sets[set].map(unit => units[unit][1]).join(", "),
      passage: mark(text, query, { typing, most: PASSAGE }),
    };
  }

  search(query, { kind, unit, year, section, page = 1, typing = false, signal } = {}) {
    query = query.slice(0, MOST_LETTERS);
    return this.#fresh(async () => {
      const asked = words(query).slice(0, MOST_WORDS);
      const none = { count: 0, pages: 0, page: 1, results: [], facets: { kind: [], unit: [], year: [], section: [] }, partial: false, meant: null };
      if (asked.length === 0) return none;

      const [entry, columns, { found, scores, counts, partial }] = await Promise.all([this.#entry(), this.#columns(), this.#match(asked, typing, false)]);
      signal?.throwIfAborted();
      const { kept, facets } = narrow(entry, columns, found, { kind, unit, year, section });
      kept.sort((x, y) => scores[y] - scores[x] || x - y);

      const pages = Math.ceil(kept.length / PER_PAGE);
      page = Math.min(Math.max(1, Math.trunc(page) || 1), Math.max(1, pages));
      const few = found.length < 3;
      const [results, meant] = await Promise.all([
        Promise.all(kept.slice((page - 1) * PER_PAGE, page * PER_PAGE).map(item => this.#result(item, query, typing))),
        !typing && (partial || few) ? this.#meant(query, asked, counts, few || partial) : null,
      ]);
      signal?.throwIfAborted();
      // A title that begins with the query is what was meant, of two that fit about alike.
      const begins = ({ title }) => asked.every((word, i) => {
        const own = words(title)[i];
        return own?.key === word.key && hasAccents(own, word);
      });
      if (page === 1) results.sort((x, y) => begins(y) - begins(x));
      return { count: kept.length, pages, page, results, facets, partial, meant };
    });
  }

  suggest(prefix, { signal } = {}) {
    const query = prefix.slice(0, MOST_LETTERS);
    return this.#fresh(async () => {
      const asked = words(query).slice(0, MOST_WORDS);
      if (asked.length === 0 || asked.length === 1 && asked[0].key.length === 1) return [];
      const { found, scores, partial } = await this.#match(asked, true, true);
      signal?.throwIfAborted();
      found.sort((x, y) => scores[y] - scores[x] || x - y);
      const results = await Promise.all((partial ? [] : found.slice(0, 6)).map(item => this.#result(item, query, true)));
      signal?.throwIfAborted();
      return results.map(({ title, href, kind }) => ({ title, href, kind }));
    });
  }

  // The best passage of the page itself, for a result whose summary has none of the words.
  passage(result, query, { signal } = {}) {
    return get(result.href, async response => {
      const page = new DOMParser().parseFromString(await response.text(), "text/html");
      let best = { count: 0, pieces: result.passage };
      for (const block of page.querySelectorAll("main :is(p, li, td):not(header *)")) {
        const pieces = mark(block.textContent.replace(/\s+/g, " ").trim(), query, { most: PASSAGE });
        const count = new Set(pieces.filter(piece => piece.marked).map(piece => piece.text.toLowerCase())).size;
        if (count > best.count) best = { count, pieces };
      }
      return best.pieces;
    }, { signal });
  }
}

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

// base: the folder that the index lies in, /tim-kiem/. Nothing is fetched until something is asked.
export const open = base => new Engine(base);
