// The search engine: fetches the few files that a query needs, ranks, and gives text back, never markup.
const MOST_LETTERS = 300;
const MOST_WORDS = 12;
const PER_PAGE = 10;
const PREFIX_FILES = 3;

// Characters of a result's passage.
const PASSAGE = 200;

// What a word is worth in an item, by level; the first TABLE.naming levels are of words in the text, the others of words in title or code.
const WORTH = [0.25, 0.4, 0.52, 0.62, 0.7, 1, 1.15, 1.3];
const OTHER_ACCENT = 0.45;
const MISSING_TONE = 0.8;
const MISSING_ACCENT = 0.93;
const PREFIX = 0.6;
const NEIGHBOURS = 0.7;
const CODE = 3;

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
      const begins = ({ title }) => {
        const own = words(title);
        return asked.every((word, i) => own[i]?.key === word.key && hasAccents(own[i], word));
      };
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

// base: the folder that the index lies in, /tim-kiem/. Nothing is fetched until something is asked.
export const open = base => new Engine(base);
