// What a query asks for.
const MOST_LETTERS = 300;
// Of a longer query the rarest words alone are asked for, so that room is left for pairs; of every query so many lists.
const MOST_WORDS = 5;
const RAREST_WORDS = 4;
const MOST_LISTS = 6;
// Pairs of a phrase in quotes that are asked for; of a longer one the rest is left to the pages.
const MOST_QUOTED = 12;

// The words of a query; those in quotes know the number of their phrase.
function read(query = "") {
  query = query.slice(0, MOST_LETTERS);
  const asked = words(query);
  asked.forEach((word, at) => word.at = at);
  [...query.matchAll(/["“”„«][^"“”„«»]+["“”»]/g)].forEach(({ index, 0: { length } }, phrase) =>
    asked.forEach(word => word.start > index && word.end < index + length && (word.phrase = phrase + 1)));
  return asked;
}

const phrasesOf = asked => [...new Set(asked.map(word => word.phrase).filter(Boolean))].map(phrase => asked.filter(word => word.phrase === phrase));

// See WordHash, TitleWord and RarePairs.
function hashOf(asked) {
  let hash = 2166136261;
  for (const { key } of asked) for (const c of key + " ") hash = Math.imul(hash ^ c.charCodeAt(0), 16777619);
  return hash >>> 0;
}

const hex = (number, digits) => number.toString(16).padStart(digits, "0");
const titleWord = asked => "=" + hex(hashOf(asked.slice(0, TABLE.titleWords)), 8);
const rareList = (pair, count) => "\ufffd" + hex(hashOf(pair) % count, 6);

// The rarest of many words, those in quotes first, and the rarest neighbours among them.
function choose(asked, common, typing) {
  const use = new Map(common.split("\n").map((word, i, all) => [word, all.length - i]));
  const rank = word => word.phrase ? -1 : use.get(word.key) ?? 0;
  const rarest = new Set([...new Map(asked.map(word => [word.key, word])).values()].sort((x, y) => rank(x) - rank(y)).slice(0, RAREST_WORDS));
  const chosen = asked.length > MOST_WORDS ? asked.filter((word, at) => rarest.has(word) || typing && at === asked.length - 1) : asked;
  const isQuoted = ([before, word]) => word.phrase && word.phrase === before.phrase;
  const neighbours = asked.slice(1).map((word, i) => [asked[i], word]).filter(pair => pair[1].follows && (isQuoted(pair) || pair.every(word => chosen.includes(word))));
  const most = Math.max(Math.min(MOST_QUOTED, neighbours.filter(isQuoted).length), MOST_LISTS - chosen.length);
  return { chosen, pairs: neighbours.sort((x, y) => rank(x[0]) + rank(x[1]) - rank(y[0]) - rank(y[1])).slice(0, most).map(pair => ({ words: pair, isQuoted: isQuoted(pair) })) };
}

// How well a shown title fits a query: 3 it is the query, 2 but for one accent, 1 it begins so; -1 when it is other words with the same letters.
function titleFit(title, asked) {
  const own = words(title.replace(/^\d\S*\/\S+: /, ""));
  if (!asked.every((word, i) => own[i]?.key === word.key)) return 0;
  const wrong = asked.filter((word, i) => !hasAccents(own[i].exact, word)).length;
  const isWhole = own.length === asked.length || asked.length >= TABLE.titleWords;
  return wrong === 0 ? isWhole ? 3 : 1 : isWhole ? wrong === 1 && asked.length > 2 ? 2 : -1 : 0;
}

// Whether a text has the words of a phrase side by side.
function hasPhrase(own, phrase) {
  return own.some((_, at) => phrase.every((word, i) => own[at + i]?.key === word.key && hasAccents(own[at + i].exact, word) && (i === 0 || !word.follows || own[at + i].follows)));
}
