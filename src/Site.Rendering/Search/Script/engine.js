// The search engine: fetches the few files that a query needs, ranks, and gives text back, never markup.

// From so many words on, a query was pasted, and is no longer being typed.
const PASTED = 8;

// Pages that are read for a phrase in quotes, where the lists do not tell.
const MOST_READ = 20;
const PER_PAGE = 10;
const PREFIX_FILES = 3;

// Characters of a result's passage.
const PASSAGE = 200;

// What a word is worth in an item, by level; the first TABLE.naming levels are of words in the text, the others of words in title or code.
const WORTH = [0.25, 0.4, 0.52, 0.62, 0.7, 1, 1.15, 1.3];
const OTHER_TONE = 0.6;
const OTHER_ACCENT = 0.45;
const MISSING_TONE = 0.8;
const MISSING_ACCENT = 0.93;
const PREFIX = 0.6;
// Two words side by side say more than one of them in a title; but before a number they mostly cite another document.
const NEIGHBOURS = 2.2;
const CITED = 0.7;
const CODE = 3;
// Before all else: see TitleWord.
const TITLE = 1000;

const json = response => response.json();

// One published version of the index, of which only what a query needs is fetched, once.
async function version(base, options) {
  const { folder, words: firstWords, terms, added, addedFrom, texts, columns, vocabulary, ...tables } = await get(new URL("muc-luc.json", base), json, options);
  const first = firstWords.split("\n");
  const kept = new Map();

  function once(name, make) {
    if (!kept.has(name)) {
      kept.set(name, make());
      kept.get(name).catch(() => kept.delete(name));
    }
    return kept.get(name);
  }

  const file = (name, read) => once(name, () => get(new URL(folder + name, base), read));

  // See IndexNames.
  const nameOf = (names, number) => names.slice(number * 7, number * 7 + 7);

  function fileOf(word) {
    let low = 0, high = first.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (first[middle] <= word) low = middle + 1;
      else high = middle;
    }
    return Math.max(0, low - 1);
  }

  // The lists of one file with what the newest items add.
  const lists = number => once(number, async () => {
    const from = addedFrom.findLastIndex(from => from <= number), start = addedFrom[from];
    const [own, more] = await Promise.all([
      file(`t-${nameOf(terms, number)}.bin`, async response => readLists(await response.arrayBuffer())),
      addedFrom[0] === 0 && file(`n-${nameOf(added, from)}.bin`, async response => readAdded(await response.arrayBuffer(), (addedFrom[from + 1] ?? first.length) - start, tables.older, tables.items)),
    ]);
    const all = [...own.values()].flat();
    for (const [place, list] of more?.lists?.[number - start] ?? []) all[place].more = list;
    for (const [word, lists] of more?.words ?? []) if (fileOf(word) === number) own.set(word, [...own.get(word) ?? [], ...lists]);
    return own;
  });

  // As their file comes, while others are still under way; who types asks for the same lists at every key.
  const opened = lists => {
    for (const list of lists) list.postings ??= decode(list, tables.room);
    return lists;
  };

  return {
    ...tables,

    lists: async word => opened((await lists(fileOf(word))).get(word) ?? []),

    // Of all words that begin so, with the word; pairs if the beginning is one's.
    async begun(prefix) {
      const start = fileOf(prefix), isPair = prefix.includes(" ");
      const numbers = [start];
      for (let number = start + 1; number < start + PREFIX_FILES && first[number]?.startsWith(prefix); number++) {
        // A file between two pairs of one word has pairs alone.
        const [pairs] = first[number].match(/^.+ /) ?? [];
        if (isPair || !pairs || !first[number + 1]?.startsWith(pairs)) numbers.push(number);
      }
      const files = await Promise.all(numbers.map(lists));
      const found = files.flatMap(file => [...file].filter(([word]) => word.startsWith(prefix) && word.includes(" ") === isPair));
      opened(found.flatMap(([, lists]) => lists));
      return found;
    },

    columns: () => file(columns, async response => {
      begin(new Uint8Array(await response.arrayBuffer()));
      const [ownBits, setBits] = [tables.classes, tables.sets].map(table => bitsFor(table.length));
      const own = guesses(2 ** ownBits), ofUnits = guesses(2 ** setBits);
      return Uint32Array.from({ length: tables.items }, () => number(ownBits, own) * tables.sets.length + number(setBits, ofUnits));
    }),

    async item(number) {
      const at = Math.floor(number / tables.perFile);
      const items = await file(`d-${nameOf(texts, at >> 2)}${at & 3}.json`, json);
      return items[number % tables.perFile];
    },

    known: () => file(vocabulary, async response => (await response.text()).split("\n").filter(Boolean)
      .map(line => ({ spelled: line.slice(0, -1), key: words(line.slice(0, -1))[0].key, use: parseInt(line.at(-1), 36) }))),
  };
}

function accentWorth(form, word) {
  if (form === word.exact) return 1;
  if (word.exact === word.key) return MISSING_ACCENT;
  return hasAccents(form, word) ? MISSING_TONE : form.replace(/[\u0300-\u036f]/g, "") === word.exact.replace(/[\u0300-\u036f]/g, "") ? OTHER_TONE : OTHER_ACCENT;
}

// The lists that a query asks for.
async function listsFor({ common, lists, begun }, asked, typing) {
  const { chosen, pairs } = choose(asked, common, typing);
  const last = asked.at(-1);
  const listsOf = async (key, word) => typing && word === last ? (await begun(key)).flatMap(([, lists]) => lists) : lists(key);
  const codes = [];
  asked.forEach((first, start) => {
    for (let end = start + 1; /^\d/.test(first.key) && end <= Math.min(asked.length - 1, start + 4) && (asked.length <= MOST_WORDS || asked[end].follows); end++) {
      const parts = asked.slice(start, end + 1), key = parts.map(word => word.typed).join("");
      if (/\D/.test(key) && (asked.length <= MOST_WORDS || parts.every((word, i) => i === 0 || word.start === parts[i - 1].end + 1))) codes.push({ parts, key });
    }
  });

  const [own, longer, ofPairs, joined, titled] = await Promise.all([
    Promise.all(chosen.map(word => lists(word.key))),
    typing && last.typed.length > 1 ? begun(last.typed) : [],
    Promise.all(pairs.map(({ words: [before, word] }) => listsOf(`${before.key} ${typing && word === last ? word.typed : word.key}`, word))),
    Promise.all(codes.map(({ parts, key }) => listsOf(key, parts.at(-1)))),
    typing && asked.length < PASTED ? [] : lists(titleWord(asked)),
  ]);
  return { chosen, pairs, codes, own, longer, ofPairs, joined, titled };
}

// These loops run over all items: a function each, so that browsers soon compile them.

// What a list says of its items, if it says more than other lists of the word; how many of them no other list has.
function spread(postings, worths, accent, least, best, fit) {
  let more = 0;
  for (let at = 0; at < postings.length; at++) {
    const item = postings[at] >> TABLE.bits, level = postings[at] & 2 ** TABLE.bits - 1;
    if (level < least) continue;
    if (best[item] === 0) more++;
    if (worths[level] > best[item]) best[item] = worths[level];
    if (accent > fit[item]) fit[item] = accent;
  }
  return more;
}

function add(scores, best, worth, one, other) {
  for (let item = 0; item < scores.length; item++) if (best[item] > 0) scores[item] += worth * best[item] * Math.min(one[item], other[item]);
}

function tally(held, best) {
  for (let item = 0; item < held.length; item++) if (best[item] > 0) held[item]++;
}

// The items that have most of the words, one at least, and how many these are.
function fullest(held, missing) {
  const found = new Uint32Array(held.length);
  let most = 0, count = 0;
  for (let item = 0; item < held.length; item++) {
    if (missing[item] || held[item] === 0 || held[item] < most) continue;
    if (held[item] > most) [most, count] = [held[item], 0];
    found[count++] = item;
  }
  return { most, found: found.subarray(0, count) };
}

// Every item's score, and which fit. What stands in quotes must be there, and is unsure where no list tells it; of the other words as many as any item has.
async function match(index, asked, typing, naming) {
  const { items, rareLists, lists } = index, last = asked.at(-1), least = naming ? TABLE.naming : 0;
  const { chosen, pairs, codes, own, longer, ofPairs, joined, titled } = await listsFor(index, asked, typing);
  const scores = new Float32Array(items), held = new Uint8Array(items), missing = new Uint8Array(items), whole = new Float32Array(items).fill(1);
  const score = (lists, weigh) => {
    const best = new Float32Array(items), fit = new Float32Array(items);
    let count = 0;
    for (const list of lists) {
      const [weight, accent] = weigh(list);
      count += spread(list.postings, WORTH.map(worth => weight * worth), accent, least, best, fit);
    }
    const rarity = 0.3 + Math.log(1 + (items - count + 0.5) / (count + 0.5));
    return { best, fit, count, rarity };
  };

  const byWord = new Map(chosen.map((word, i) => {
    const whole = own[i], begun = word === last ? longer.filter(([key]) => key !== word.key).flatMap(([, more]) => more) : [];
    const fits = list => !word.phrase || hasAccents(list.form, word);
    return [word, score([...whole, ...begun].filter(fits), list => {
      const accent = accentWorth(list.form, word);
      return [accent * (whole.includes(list) ? 1 : PREFIX), accent];
    })];
  }));
  joined.forEach((lists, i) => {
    if (!lists[0]) return;
    const { best, rarity } = score(lists, () => [1, 1]);
    add(scores, best, CODE * rarity, whole, whole);
    for (const word of codes[i].parts) best.forEach((value, item) => byWord.has(word) && (byWord.get(word).best[item] ||= value));
  });
  let unsure;
  for (const [word, { best, rarity }] of byWord) {
    add(scores, best, rarity, whole, whole);
    tally(held, best);
    if (word.phrase) best.forEach((value, item) => missing[item] ||= value === 0);
  }
  // A pair without a list of its own is rare, or in no text.
  const shared = await Promise.all(pairs.map(({ words, isQuoted }, i) => isQuoted && !ofPairs[i].length && rareLists ? lists(rareList(words, rareLists)) : []));
  ofPairs.forEach((lists, i) => {
    const { words: [before, word], isQuoted } = pairs[i];
    if (!lists.length && !isQuoted) return;
    const scored = score(lists, () => [/^\d/.test(word.key) ? CITED : NEIGHBOURS, 1]);
    add(scores, scored.best, scored.rarity, byWord.get(before)?.fit ?? whole, byWord.get(word)?.fit ?? whole);
    if (!isQuoted) return;
    unsure ||= shared[i].length > 0;
    const all = shared[i].length ? score(shared[i], () => [1, 1]) : scored;
    all.best.forEach((value, item) => missing[item] ||= value === 0);
  });
  for (const { postings } of titled) for (const posting of postings) scores[posting >> TABLE.bits] += TITLE;

  const { most, found } = fullest(held, missing);
  return { found, scores, unsure, counts: asked.map(word => byWord.get(word)?.count ?? items), partial: most < chosen.length };
}

// So many of the items with the highest scores, of two alike the later first; only these are sorted.
function top(found, scores, count) {
  const sorted = new Float32Array(found.length), above = [], alike = [];
  for (let at = 0; at < found.length; at++) sorted[at] = scores[found[at]];
  const least = sorted.sort().at(-count) ?? 0;
  for (let at = 0; at < found.length; at++) {
    if (scores[found[at]] > least) above.push(found[at]);
    else if (scores[found[at]] === least) alike.push(found[at]);
  }
  return [...above, ...alike.slice(above.length - count)].sort((x, y) => scores[y] - scores[x] || y - x);
}

// Not a single letter.
const isLong = asked => asked[1] || asked[0]?.key[1];

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
    const set = all[number] % sets.length, [, kind, , section] = classes[Math.floor(all[number] / sets.length)];
    const heading = mark(title, query, { typing }), passage = mark(text, query, { typing, most: PASSAGE });
    return {
      title, heading, passage, kind, section, date,
      href: new URL(`../${path}`, base).pathname,
      unit: sets[set].map(unit => units[unit][1]).join(", "),
      isShown: countMarked([...heading, ...passage]) >= words(query).length,
    };
  }

  // The blocks of a result's page.
  const blocks = (href, options) => get(href, async response => {
    const page = new DOMParser().parseFromString(await response.text(), "text/html");
    return [...page.querySelectorAll("main :is(h1, h2, h3, h4, p, li, tr):not(nav *)")].map(block => [block, block.textContent.replace(/\s+/g, " ").trim()]);
  }, options);

  // Those found whose pages have every phrase; of many only the best are read, and the others kept if the lists are sure. What is no page is left to its lists.
  async function confirmed({ item }, { found, scores, unsure }, phrases) {
    const best = top(found, scores, MOST_READ);
    const fits = await Promise.all(best.map(async number => {
      const [path, title, , text] = await item(number);
      const shown = [title, text].map(words);
      const missing = phrases.filter(phrase => !shown.some(own => hasPhrase(own, phrase)));
      if (!missing.length || !path.endsWith("/")) return true;
      const texts = (await blocks(new URL(`../${path}`, base))).map(([, text]) => words(text));
      return missing.every(phrase => texts.some(own => hasPhrase(own, phrase)));
    }));
    return found.filter(number => fits[best.indexOf(number)] ?? !unsure);
  }

  // The items of one page of what is found, the best first, and what is told of all.
  async function ranked(index, asked, { page = 1, typing = false, ...wanted }) {
    const [columns, matched] = await Promise.all([index.columns(), match(index, asked, typing, false)]);
    const { scores, counts, partial } = matched, phrases = phrasesOf(asked).filter(phrase => phrase.length > 1);
    // Pairs side by side are not yet a phrase of three words.
    const many = matched.found.length > MOST_READ, unsure = matched.unsure || phrases.some(phrase => !many || phrase.length > 2);
    const found = unsure && !typing ? await confirmed(index, matched, phrases) : matched.found;
    const { kept, facets } = narrow(index, columns, found, wanted);
    const pages = Math.max(1, Math.ceil(kept.length / PER_PAGE));
    page = Math.min(Math.max(1, Math.trunc(page) || 1), pages);
    return {
      told: { count: kept.length, pages, page, facets, partial, unsure, about: many && !!phrases[0] },
      shown: top(kept, scores, page * PER_PAGE).slice((page - 1) * PER_PAGE),
      counts,
      isDoubtful: partial || found.length < (phrases[0] ? 1 : 3) && asked.length < PASTED,
    };
  }

  return {
    // Fetches what every query needs, and what this one will that somebody types.
    ready: query => fresh(index => Promise.all([index.columns(), isLong(read(query)) && listsFor(index, read(query), true)])),

    // What a browser compiles with the first question it has compiled then, if another was asked before it: here a made-up one, for which one file of lists is fetched.
    warm: () => fresh(index => {
      const lists = index.lists(index.common.split("\n").at(-1));
      return ranked({ ...index, lists: () => lists, rareLists: 0 }, read("a b"), {});
    }),

    // The count is about right where more pages would have to be read for a phrase. How many results each value of a facet has stands in facets, by the names of the filters.
    async search(query, wanted = {}) {
      const asked = read(query), { typing } = wanted;
      if (!asked[0]) return { count: 0, page: 1, results: [], facets: {} };

      return fresh(async index => {
        const { told, shown, counts, isDoubtful } = await ranked(index, asked, wanted);
        const [results, meant] = await Promise.all([
          Promise.all(shown.map(item => result(index, item, query, typing))),
          !typing && isDoubtful ? meaning(index, query.slice(0, MOST_LETTERS), asked, counts) : null,
        ]);
        // A title that is the query or begins with it is what was meant, of two that fit about alike.
        const order = new Map(results.map((one, i) => [one, [titleFit(one.title, asked), i]]));
        if (told.page === 1) results.sort((x, y) => order.get(y)[0] - order.get(x)[0] || order.get(x)[1] - order.get(y)[1]);
        return { ...told, results, meant };
      });
    },

    async suggest(query) {
      const asked = read(query);
      if (!isLong(asked)) return [];

      return fresh(async index => {
        const { found, scores, partial } = await match(index, asked, true, true);
        return Promise.all((partial ? [] : top(found, scores, 6)).map(item => result(index, item, query, true)));
      });
    },

    // The best passage of the page itself, for a result that does not show all the words.
    passage: async (result, query, { signal } = {}) => {
      let best = 0, passage = result.passage;
      for (const [block, text] of result.href.endsWith("/") ? await blocks(result.href, { signal }) : []) {
        if (block.matches("header *")) continue;
        const pieces = mark(text, query, { most: PASSAGE });
        // A sentence says more than a heading's few words.
        const worth = countMarked(pieces) && countMarked(pieces) + Math.min(1, text.length / PASSAGE);
        if (worth > best) [best, passage] = [worth, pieces];
      }
      return passage;
    },
  };
}
