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

// Guesses that know nothing.
const guesses = count => new Uint16Array(count).fill(32768);

// Bits by guesses that learn, as BitCoder wrote them: the bytes that are read, the next one's place, and in an array, since variables of 32 bits are slow, the lower bound, the upper one and the code.
let coded, next;
const state = new Uint32Array(3);

function shift() {
  state[0] <<= 8;
  state[1] = state[1] << 8 | 255;
  state[2] = state[2] << 8 | coded[next++];
}

function begin(bytes) {
  [coded, next] = [bytes, 0];
  for (let i = 0; i < 4; i++) shift();
  state.set([0, -1]);
}

function bit(guess) {
  const low = state[0], middle = low + Math.floor((state[1] - low) * guess / 65536), one = state[2] <= middle;
  if (one) state[1] = middle;
  else state[0] = middle + 1;
  while ((state[0] ^ state[1]) >>> 24 === 0) shift();
  return one ? 1 : 0;
}

function learn(guesses, place) {
  const guess = guesses[place], one = bit(guess);
  guesses[place] += one ? 65536 - guess >> 4 : -(guess >> 4);
  return one;
}

function even(count) {
  let value = 0;
  for (; count > 0; count--) value = value * 2 + bit(32768);
  return value;
}

// The guesses of each number begin at a place of their own.
function number(count, guesses, place = 0) {
  let node = 1;
  for (let i = 0; i < count; i++) node = node * 2 + learn(guesses, place + node);
  return node - 2 ** count;
}

function unary(guesses, place = 0) {
  let ones = 0;
  while (learn(guesses, place + Math.min(ones, 15))) ones++;
  return ones;
}

// See ListCoder.
function lowBits(count, room) {
  let low = 0;
  for (let step = 0.69 * room / count; step >= 2; step /= 2) low++;
  return low;
}

const steps = guesses(16), levels = guesses(2 ** TABLE.bits);

// The items of a list, each with its level in the low bits.
function decode({ bytes, count, more = [] }, room) {
  const found = new Uint32Array(count + more.length), low = lowBits(count, room);
  begin(bytes);
  steps.fill(32768);
  levels.fill(32768);
  for (let item = 0, at = 0; at < count; at++) {
    item += unary(steps) * 2 ** low + even(low);
    found[at] = item++ << TABLE.bits | number(TABLE.bits, levels);
  }
  found.set(more, count);
  return found;
}

// What the newest items, from the older-th on, add to so many files: to each file's lists by their places, and new words with their lists. See AddedFiles.
function readAdded(buffer, files, older, items) {
  const [words, bytes] = readWords(buffer);
  const counts = guesses(16), gaps = guesses(16), sizes = guesses(16), steps = guesses(16 * 8), levels = guesses(4 ** TABLE.bits);
  begin(bytes);
  const gamma = guesses => {
    const digits = unary(guesses);
    return 2 ** digits + even(digits) - 1;
  };
  const list = () => {
    const count = gamma(sizes) + 1, low = lowBits(count, items - older);
    let item = older, level = 0;
    return Uint32Array.from({ length: count }, () => {
      item += unary(steps, 16 * low) * 2 ** low + even(low);
      level = number(TABLE.bits, levels, level * 2 ** TABLE.bits);
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
  return { lists, words: words.map(([word, forms]) => [word, forms.map(form => ({ form: form || word, postings: list() }))]) };
}

const bitsFor = count => count > 1 ? 32 - Math.clz32(count - 1) : 0;
