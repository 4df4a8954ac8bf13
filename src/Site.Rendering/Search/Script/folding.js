// Words as the index has them. TABLE is written in by the program: the table that the index was folded by.
const TABLE = "TABLE";

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
