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

// One published version of the index, of which only what a query needs is fetched, once.
async function version(base, options) {
  const { folder, words: firstWords, ...tables } = await get(new URL("muc-luc.json", base), response => response.json(), options);
  const first = firstWords.split("\n");
  const kept = new Map();

  const file = (name, read) => kept.get(name) ?? keep(name, get(new URL(`${folder}/${name}`, base), read));

  function keep(name, promise) {
    kept.set(name, promise);
    promise.catch(() => kept.delete(name));
    return promise;
  }

  function fileOf(word) {
    let low = 0, high = first.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (first[middle] <= word) low = middle + 1;
      else high = middle;
    }
    return Math.max(0, low - 1);
  }

  const lists = number => file(`t${number}.bin`, async response => readLists(await response.arrayBuffer()));

  return {
    ...tables,

    lists: async word => (await lists(fileOf(word))).get(word) ?? [],

    // Of all words that begin so, with the word; pairs if the beginning is one's.
    async begun(prefix) {
      const start = fileOf(prefix);
      const numbers = [start];
      while (numbers.length < PREFIX_FILES && first[start + numbers.length]?.startsWith(prefix)) numbers.push(start + numbers.length);
      const files = await Promise.all(numbers.map(lists));
      return files.flatMap(file => [...file].filter(([word]) => word.startsWith(prefix) && word.includes(" ") === prefix.includes(" ")));
    },

    columns: () => file("cot.bin", async response => {
      const { number } = decoder(new Uint8Array(await response.arrayBuffer()));
      const own = [], ofUnits = [];
      return Array.from({ length: tables.items }, () => [number(bitsFor(tables.classes.length), own), number(bitsFor(tables.sets.length), ofUnits)]);
    }),

    async item(number) {
      const items = await file(`d${Math.floor(number / tables.perFile)}.json`, response => response.json());
      return items[number % tables.perFile];
    },

    known: () => file("tu.txt", async response => (await response.text()).split("\n").filter(Boolean)
      .map(line => ({ spelled: line.slice(0, -1), key: words(line.slice(0, -1))[0].key, use: parseInt(line.at(-1), 36) }))),
  };
}

// Every item's score, and which fit.
async function match({ items, lists, begun }, asked, typing, naming) {
  const least = naming ? TABLE.naming : 0;
  const scores = new Float32Array(items), held = new Uint8Array(items);
  const add = ({ best, rarity }, worth = 1) => best.forEach((value, item) => scores[item] += worth * rarity * value);
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
  const listsOf = async (word, at) => typing && at === last ? (await begun(word)).flatMap(([, lists]) => lists) : lists(word);
  const codes = [];
  for (let start = 0; start <= last; start++) {
    for (let end = start + 1; /^\d/.test(asked[start].key) && end <= Math.min(last, start + 4); end++) {
      const key = asked.slice(start, end + 1).map(word => word.typed).join("");
      if (/\D/.test(key)) codes.push({ start, end, key });
    }
  }

  const [own, longer, pairs, joined] = await Promise.all([
    Promise.all(asked.map(word => lists(word.key))),
    typing && asked[last].typed.length > 1 ? begun(asked[last].typed) : [],
    Promise.all(asked.slice(1).map((word, i) => word.follows ? listsOf(`${asked[i].key} ${typing && i + 1 === last ? word.typed : word.key}`, i + 1) : [])),
    Promise.all(codes.map(({ end, key }) => listsOf(key, end))),
  ]);

  const byWord = asked.map((word, i) => {
    const lists = own[i].map(list => ({ ...list, whole: true }));
    if (i === last) lists.push(...longer.filter(([key]) => key !== word.key).flatMap(([, more]) => more));
    return score(lists, list => (list.whole ? 1 : PREFIX) *
      (list.form === word.exact ? 1 : word.exact === word.key ? MISSING_ACCENT : hasAccents(list.form, word) ? MISSING_TONE : OTHER_ACCENT));
  });
  joined.forEach((lists, i) => {
    if (lists.length === 0) return;
    const scored = score(lists, () => 1);
    add(scored, CODE);
    const { start, end } = codes[i];
    for (const { best } of byWord.slice(start, end + 1)) scored.best.forEach((value, item) => best[item] ||= value);
  });
  for (const scored of byWord) {
    add(scored);
    scored.best.forEach((value, item) => held[item] += value > 0);
  }
  for (const lists of pairs) add(score(lists, () => NEIGHBOURS));

  const most = held.reduce((x, y) => Math.max(x, y), 0);
  const found = [];
  if (most > 0) held.forEach((count, item) => count === most && found.push(item));
  return { found, scores, counts: byWord.map(({ count }) => count), partial: most < asked.length };
}

// A query that finds more, for the words that fewest have: by keyboard slips, then by fewest edits, then by use.
async function meaning({ known }, query, asked, counts) {
  const all = await known();
  const accented = asked.some(word => word.exact !== word.key);
  const rarest = Math.min(...counts);
  let meant = "", at = 0, changed = false;
  asked.forEach((word, i) => {
    const usable = /^\D+\d?$/.test(word.key) && word.key.length > 1 && counts[i] === rarest;
    const slips = [word.key.replace(/(.)\1/g, "$1"), word.key.replace(/\d$/, ""), word.key.replace(/(.)\1/g, "$1").replace(/[sfrxjw]$/, "")].filter(slip => slip !== word.key);
    const limit = word.key.length > 5 ? 3 : 2;
    const least = Math.log2(rarest) + 3;
    let best = null;
    for (const { spelled, key, use } of usable ? all : []) {
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

const countMarked = pieces => new Set(pieces.filter(({ marked }) => marked).map(({ text }) => text.toLowerCase())).size;

// base: the folder that the index lies in, /tim-kiem/. Nothing is fetched before ready() or a question.
export function open(base) {
  base = new URL(base, document.baseURI);
  let current;

  function load(options) {
    const loading = current = version(base, options);
    loading.catch(() => current === loading && (current = null));
    return loading;
  }

  // If another version of the site was published meanwhile: once more from the start.
  async function fresh(work) {
    try {
      return await work(await (current ?? load()));
    } catch (error) {
      if (error.message !== "404") throw error;
      return work(await load({ cache: "no-cache" }));
    }
  }

  async function result({ classes, sets, units, columns, item }, number, query, typing) {
    const [all, [path, title, date, text]] = await Promise.all([columns(), item(number)]);
    const [classNumber, set] = all[number];
    const [, kind, , section] = classes[classNumber];
    const heading = mark(title, query, { typing }), passage = mark(text, query, { typing, most: PASSAGE });
    return {
      title, heading, passage, kind, section, date,
      href: new URL(`../${path}`, base).pathname,
      unit: sets[set].map(unit => units[unit][1]).join(", "),
      isShown: countMarked([...heading, ...passage]) >= words(query).length,
    };
  }

  const read = query => words(query.slice(0, MOST_LETTERS)).slice(0, MOST_WORDS);

  return {
    // Fetches what every query needs.
    ready: () => fresh(index => index.columns()),

    // How many results each value of a facet has stands in facets, by the names of the filters.
    async search(query, { page = 1, typing = false, ...wanted } = {}) {
      const asked = read(query);
      if (asked.length === 0) return { count: 0, page: 1, results: [], facets: {} };

      return fresh(async index => {
        const [columns, { found, scores, counts, partial }] = await Promise.all([index.columns(), match(index, asked, typing, false)]);
        const { kept, facets } = narrow(index, columns, found, wanted);
        kept.sort((x, y) => scores[y] - scores[x] || x - y);

        const pages = Math.max(1, Math.ceil(kept.length / PER_PAGE));
        page = Math.min(Math.max(1, Math.trunc(page) || 1), pages);
        const [results, meant] = await Promise.all([
          Promise.all(kept.slice((page - 1) * PER_PAGE, page * PER_PAGE).map(item => result(index, item, query, typing))),
          !typing && (partial || found.length < 3) ? meaning(index, query.slice(0, MOST_LETTERS), asked, counts) : null,
        ]);
        // A title that begins with the query is what was meant, of two that fit about alike.
        const begins = ({ title }) => {
          const own = words(title);
          return asked.every((word, i) => own[i]?.key === word.key && hasAccents(own[i].exact, word));
        };
        if (page === 1) results.sort((x, y) => begins(y) - begins(x));
        return { count: kept.length, pages, page, results, facets, partial, meant };
      });
    },

    async suggest(query) {
      const asked = read(query);
      // Not for a single letter.
      if (!asked[1] && !asked[0]?.key[1]) return [];

      return fresh(async index => {
        const { found, scores, partial } = await match(index, asked, true, true);
        found.sort((x, y) => scores[y] - scores[x] || x - y);
        return Promise.all((partial ? [] : found.slice(0, 6)).map(item => result(index, item, query, true)));
      });
    },

    // The best passage of the page itself, for a result that does not show all the words.
    passage: (result, query, { signal } = {}) => get(result.href, async response => {
      const page = new DOMParser().parseFromString(await response.text(), "text/html");
      let best = 0, passage = result.passage;
      for (const block of page.querySelectorAll("main :is(p, li, tr):not(header *)")) {
        const text = block.textContent.replace(/\s+/g, " ").trim();
        const pieces = mark(text, query, { most: PASSAGE });
        // A sentence says more than a heading's few words.
        const worth = countMarked(pieces) && countMarked(pieces) + Math.min(1, text.length / PASSAGE);
        if (worth > best) [best, passage] = [worth, pieces];
      }
      return passage;
    }, { signal }),
  };
}
