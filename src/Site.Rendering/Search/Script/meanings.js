// What the keys of Telex and VNI change, and into what.
const KEYS = { a: ["a"], e: ["e"], o: ["o"], d: ["d"], w: ["uo", "u", "o", "a"], 6: ["a", "e", "o"], 7: ["uo", "u", "o"], 8: ["a"], 9: ["d"] };
const HATTED = { a: "â", e: "ê", o: "ô", d: "đ" };
const HORNED = { uo: "ươ", u: "ư", o: "ơ", a: "ă" };

// What a word may have been meant to be that was typed for Telex or VNI where no keyboard knew them: letters, then tones, as the index has them.
function keyed(text) {
  let letters = "", tone = "";
  const shape = (key, made) => {
    const from = (KEYS[key] ?? []).find(from => letters.includes(from));
    const at = letters.lastIndexOf(from);
    if (from) letters = letters.slice(0, at) + made[from] + letters.slice(at + from.length);
    return from;
  };
  for (const key of text) {
    const at = /[aeiouyâăêôơư]/.test(letters) ? Math.max("frxsj".indexOf(key), "23415".indexOf(key)) : -1;
    if (at >= 0) tone = TABLE.tones[at];
    else if (!shape(key, "w78".includes(key) ? HORNED : HATTED)) letters += key;
  }
  return { letters: eitherI(letters) ? letters.slice(0, -1) + "i" : letters, tone };
}

// An exact form as people write it, see SearchSpelling.
function spell(form) {
  const [, letters, tone] = form.match(/^(.*?)([\u0300-\u036f]*)$/);
  const own = eitherI(letters) && letters[0] !== "s" ? letters.slice(0, -1) + "y" : letters;
  const start = /^(qu|gi)[aeiouyâăêôơư]/.test(own) ? 2 : 0, [run = ""] = own.slice(start).match(/[aeiouyâăêôơư]+/) ?? [];
  const first = own.indexOf(run, start), shaped = [...run].findLastIndex(c => "âăêôơư".includes(c));
  const at = shaped >= 0 ? shaped : run.length > 2 || first + run.length < own.length ? Math.min(1, run.length - 1) : 0;
  return (own.slice(0, first + at + 1) + tone + own.slice(first + at + 1)).normalize("NFC");
}

// The word that keys were to make, by what the index has.
async function made({ lists }, text) {
  const { letters, tone } = keyed(text);
  if (letters + tone === text || !/^[a-z\d]+$/.test(text)) return null;
  const key = [...letters].map(c => plain.get(c) ?? c).join("");
  const isMeant = ({ form }) => form.endsWith(tone) && form.length === (letters + tone).length && [...letters].every((c, i) => c === form[i] || c === plain.get(form[i]));
  const forms = (await lists(key)).filter(isMeant).sort((x, y) => y.count - x.count);
  return forms.length ? spell(forms[0].form) : null;
}

// A query that finds more, for the words that fewest have: by the keys of Telex and VNI, by keyboard slips, then by fewest edits, then by use.
async function meaning(index, query, asked, counts) {
  const accented = asked.some(word => word.exact !== word.key);
  const rarest = Math.min(...counts);
  const typed = await Promise.all(asked.map((word, i) => counts[i] === 0 ? made(index, query.slice(word.start, word.end).toLowerCase()) : null));
  const all = typed.some((word, i) => !word && counts[i] === rarest) ? await index.known() : [];
  let meant = "", at = 0, changed = false;
  asked.forEach((word, i) => {
    const usable = !typed[i] && /^\D+\d?$/.test(word.key) && word.key.length > 1 && counts[i] === rarest;
    const slips = [word.key.replace(/(.)\1/g, "$1"), word.key.replace(/\d$/, ""), word.key.replace(/(.)\1/g, "$1").replace(/[sfrxjw]$/, "")].filter(slip => slip !== word.key);
    const limit = word.key.length > 5 ? 3 : 2;
    const least = Math.log2(rarest) + 3;
    let best = typed[i] && { spelled: typed[i], key: typed[i] };
    for (const { spelled, key, use } of usable ? all : []) {
      if (key === word.key || use < least) continue;
      const edits = distance(word.key, key, limit);
      if (edits >= limit) continue;
      const cost = slips.includes(key) ? 0 : edits + (key[0] !== word.key[0]) + (key.startsWith(word.key) || word.key.startsWith(key) ? 0 : 0.5);
      if (!best || cost < best.cost || cost === best.cost && use > best.use) best = { spelled, key, cost, use };
    }
    meant += query.slice(at, word.start) + (best ? accented || typed[i] ? best.spelled : best.key : query.slice(word.start, word.end));
    at = word.end;
    changed ||= best !== null;
  });
  return changed ? meant + query.slice(at) : null;
}
