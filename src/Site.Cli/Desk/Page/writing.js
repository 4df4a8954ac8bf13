// Edits to a text area, as Word's buttons make them. All go through the browser's own editing, so that Ctrl+Z takes each back.

export function replace(area, from, to, text, start = from + text.length, end = start) {
  area.focus();
  area.setSelectionRange(from, to);
  // What has the focus is edited: a text that was left, or lies below a window, cannot have it.
  const done = from === to && !text || document.activeElement === area && document.execCommand(text ? "insertText" : "delete", false, text);
  if (!done) {
    area.setRangeText(text, from, to, "end");
    area.dispatchEvent(new Event("input", { bubbles: true }));
  }
  area.setSelectionRange(start, end);
}

export const insert = (area, text) => replace(area, area.selectionStart, area.selectionEnd, text);

// The lines that the selection touches.
function lines(area) {
  const text = area.value;
  const from = text.lastIndexOf("\n", area.selectionStart - 1) + 1;
  const last = Math.max(area.selectionStart, area.selectionEnd - (text[area.selectionEnd - 1] === "\n" ? 1 : 0));
  const end = text.indexOf("\n", last);
  return [from, end < 0 ? text.length : end];
}

const isLetter = c => c !== undefined && /[\p{L}\p{N}\p{M}]/u.test(c);

// **bold**, *italic*: on or off, for the selection or the word at the cursor, each line by itself.
export function wrap(area, mark, sample) {
  const text = area.value;
  let [from, to] = [area.selectionStart, area.selectionEnd];
  if (from === to) {
    while (isLetter(text[from - 1])) from--;
    while (isLetter(text[to])) to++;
  }
  while (from < to && /\s/.test(text[from])) from++;
  while (to > from && /\s/.test(text[to - 1])) to--;
  const chosen = text.slice(from, to);
  if (!chosen) {
    [from, to] = [area.selectionStart, area.selectionEnd];
    return replace(area, from, to, mark + sample + mark, from + mark.length, from + mark.length + sample.length);
  }
  // "*" stands alone only where it is not half of "**".
  const isOnly = at => mark !== "*" || text[at] !== "*";
  const size = mark.length;
  if (text.slice(from - size, from) === mark && text.slice(to, to + size) === mark && isOnly(from - size - 1) && isOnly(to + size)) {
    return replace(area, from - size, to + size, chosen, from - size, to - size);
  }
  if (chosen.length > 2 * size && chosen.startsWith(mark) && chosen.endsWith(mark) && (mark !== "*" || !chosen.startsWith("**"))) {
    return replace(area, from, to, chosen.slice(size, -size), from, to - 2 * size);
  }
  const made = chosen.split("\n").map(line => line.trim() ? line.replace(/^(\s*(?:[-*+>]\s+|\d+[.)]\s+|#+\s+)?)(.*?)(\s*)$/, `$1${mark}$2${mark}$3`) : line).join("\n");
  const one = made === mark + chosen + mark;
  replace(area, from, to, made, one ? from + size : from, one ? to + size : from + made.length);
}

const PREFIX = /^(\s*)(?:#{1,6}\s+|[-*+]\s+|\d+[.)]\s+|>\s?)?/;

// Headings, lists, quotes: the same button again takes them away. prefix(index): "- ", "1. ".
export function prefix(area, of, is) {
  const [from, to] = lines(area);
  const given = area.value.slice(from, to).split("\n");
  const isOn = given.some(line => line.trim()) && given.every(line => !line.trim() || is.test(line));
  let number = 0;
  const made = given.map(line => !line.trim() && given.length > 1 ? line : line.replace(PREFIX, isOn ? "$1" : (_, space) => space + of(number++))).join("\n");
  replace(area, from, to, made, given.length > 1 ? from : from + made.length, from + made.length);
}

// What makes blank lines around a block that comes between two texts.
export function gaps(before, after) {
  const gap = (isNone, isWhole, isHalf) => isNone || isWhole ? "" : isHalf ? "\n" : "\n\n";
  return [gap(!before.trim(), before.endsWith("\n\n"), before.endsWith("\n")), gap(!after.trim(), after.startsWith("\n\n"), after.startsWith("\n"))];
}

// A block of its own: blank lines around it. "▮" in the text: where the cursor goes.
export function block(area, text) {
  const at = area.selectionEnd, before = area.value.slice(0, at), after = area.value.slice(at);
  const [lead, tail] = gaps(before, after);
  const cursor = text.indexOf("▮"), plain = text.replace("▮", "");
  replace(area, at, at, lead + plain + (after.trim() ? tail : "\n"), at + lead.length + (cursor < 0 ? plain.length : cursor));
}

// Enter in a list goes on with the list; Enter in an empty item ends it.
export function goOn(area) {
  const at = area.selectionStart;
  if (at !== area.selectionEnd) return false;
  const from = area.value.lastIndexOf("\n", at - 1) + 1;
  const found = /^(\s*)(?:([-*+])|(\d+)([.)])|(>))\s+/.exec(area.value.slice(from, at));
  if (!found) return false;
  const rest = area.value.slice(from + found[0].length, at);
  const end = area.value.indexOf("\n", at);
  if (!rest.trim() && !area.value.slice(at, end < 0 ? undefined : end).trim()) replace(area, from, at, "");
  else insert(area, "\n" + found[1] + (found[2] ? `${found[2]} ` : found[5] ? "> " : `${Number(found[3]) + 1}${found[4]} `));
  return true;
}

export function footnote(area) {
  const number = Math.max(0, ...[...area.value.matchAll(/\[\^(\d+)\]/g)].map(found => Number(found[1]))) + 1;
  replace(area, area.selectionEnd, area.selectionEnd, `[^${number}]`);
  const end = area.value.length, lead = area.value.endsWith("\n\n") || /\n\[\^\d+\]:[^\n]*\n$/.test(area.value) ? "" : /\n$/.test(area.value) ? "\n" : "\n\n";
  replace(area, end, end, `${lead}[^${number}]: `);
}

export const words = text => text.replace(/[[\]\\]/g, "\\$&").replace(/\s+/g, " ").trim();
export const target = address => /[\s()<>]/.test(address) ? `<${address.replace(/[<>]/g, "")}>` : address;
export const picture = ({ file, alt, caption = "", credit = "" }) => {
  const title = [caption.trim(), credit.trim()];
  const quoted = title[1] ? `${title[0]} | ${title[1]}` : title[0];
  return `![${words(alt)}](${target(file)}${quoted ? ` "${quoted.trim().replace(/["\\]/g, "\\$&")}"` : ""})`;
};
