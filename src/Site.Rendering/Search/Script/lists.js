// Fetches a file and reads it. An error that the host tells has its status as message: 404 for a file that is not there any more.
async function get(url, read, options) {
  const response = await fetch(url, options);
  if (!response.ok) throw new Error(response.status);
  return read(response);
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

// The items of a list, each with its level in the low bits.
function decode(list, room) {
  const { learn, even, number } = decoder(list.bytes);
  const found = new Uint32Array(list.count), steps = guesses(16), levels = guesses(2 ** TABLE.bits);
  let low = 0;
  for (let step = 0.69 * room / list.count; step >= 2; step /= 2) low++;
  for (let item = 0, at = 0; at < list.count; at++) {
    let high = 0;
    while (learn(steps, Math.min(high, 15))) high++;
    item += high * 2 ** low + even(low);
    found[at] = item++ << TABLE.bits | number(TABLE.bits, levels);
  }
  return found;
}

// Decoded once: who types asks for the same lists at every key.
const postings = (list, room) => list.decoded ??= decode(list, room);

const bitsFor = count => count > 1 ? 32 - Math.clz32(count - 1) : 0;
