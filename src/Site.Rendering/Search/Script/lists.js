// Fetches a file and reads it. An error that the host tells has its status as message: 404 for a file that is not there any more.
async function get(url, read, options) {
  const response = await fetch(url, options);
  if (!response.ok) throw new Error(response.status);
  return read(response);
}

// The words at a file's beginning, each with what is written of its forms; and the bytes behind them.
function readWords(buffer) {
  const bytes = new Uint8Array(buffer), end = bytes.indexOf(0);
  let before = "";
  const words = new TextDecoder().decode(bytes.subarray(0, end)).split("\n").filter(Boolean).map(line => {
    const [head, ...forms] = line.split("\t");
    before = before.slice(0, parseInt(head[0], 36)) + head.slice(1);
    return [before, forms];
  });
  return [words, bytes.subarray(end + 1)];
}

// The lists of words in one file, by word.
function readLists(buffer) {
  const [words, bytes] = readWords(buffer);
  let at = 0;
  return new Map(words.map(([word, forms]) => [word, forms.map(written => {
    const [form, count, size] = written.split(",");
    return { form: form || word, count: +count, bytes: bytes.subarray(at, at += +size) };
  })]));
}

// What the newest items, from the older-th on, add to so many files: to each file's lists by their places, and new words with their lists. See AddedFiles.
function readAdded(buffer, files, older, items) {
  const [words, bytes] = readWords(buffer);
  const { learn, even, number } = decoder(bytes);
  const room = items - older, counts = guesses(16), gaps = guesses(16), sizes = guesses(16), steps = guesses(16 * 8), levels = guesses(4 ** TABLE.bits);
  const unary = (guesses, start = 0) => {
    let ones = 0;
    while (learn(guesses, start + Math.min(ones, 15))) ones++;
    return ones;
  };
  const gamma = guesses => {
    const digits = unary(guesses);
    return 2 ** digits + even(digits) - 1;
  };
  const list = () => {
    const count = gamma(sizes) + 1, low = lowBits(count, room);
    let item = older, level = 0;
    return Uint32Array.from({ length: count }, () => {
      item += unary(steps, 16 * low) * 2 ** low + even(low);
      level = number(TABLE.bits, levels.subarray(level * 2 ** TABLE.bits));
      return item++ << TABLE.bits | level;
    });
  };
  const lists = Array.from({ length: files }, () => {
    let place = 0;
    return Array.from({ length: gamma(counts) }, () => {
      place += gamma(gaps);
      return [place++, list()];
    });
  });
  return { lists, words: words.map(([word, forms]) => [word, forms.map(form => ({ form: form || word, decoded: list() }))]) };
}

// Guesses that know nothing.
const guesses = count => new Uint16Array(count).fill(32768);

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
    const guess = guesses[place];
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

// See ListCoder.
function lowBits(count, room) {
  let low = 0;
  for (let step = 0.69 * room / count; step >= 2; step /= 2) low++;
  return low;
}

// The items of a list, each with its level in the low bits.
function decode(list, room) {
  const { learn, even, number } = decoder(list.bytes);
  const more = list.more ?? [], found = new Uint32Array(list.count + more.length), steps = guesses(16), levels = guesses(2 ** TABLE.bits);
  const low = lowBits(list.count, room);
  for (let item = 0, at = 0; at < list.count; at++) {
    let high = 0;
    while (learn(steps, Math.min(high, 15))) high++;
    item += high * 2 ** low + even(low);
    found[at] = item++ << TABLE.bits | number(TABLE.bits, levels);
  }
  found.set(more, list.count);
  return found;
}

// Decoded once: who types asks for the same lists at every key.
const postings = (list, room) => list.decoded ??= decode(list, room);

const bitsFor = count => count > 1 ? 32 - Math.clz32(count - 1) : 0;
