// The file has changed on disk since it was opened: both are shown, and the editor chooses piece by piece.
import { h, capital, newId, same } from "./dom.js";
import { ask } from "./dialog.js";

// Lines of two texts: [" ", line] in both, ["-", line] only in the first, ["+", line] only in the second. The longest common subsequence, its equal ends taken off first.
export function compare(one, other) {
  const [a, b] = [one.split("\n"), other.split("\n")];
  const head = [], tail = [];
  while (a.length && b.length && a[0] === b[0]) head.push([" ", (b.shift(), a.shift())]);
  while (a.length && b.length && a.at(-1) === b.at(-1)) tail.unshift([" ", (b.pop(), a.pop())]);
  if (a.length * b.length > 4e6) return [...head, ...a.map(line => ["-", line]), ...b.map(line => ["+", line]), ...tail];
  const longest = Array.from({ length: a.length + 1 }, () => new Uint32Array(b.length + 1));
  for (let i = a.length - 1; i >= 0; i--) {
    for (let j = b.length - 1; j >= 0; j--) longest[i][j] = a[i] === b[j] ? longest[i + 1][j + 1] + 1 : Math.max(longest[i + 1][j], longest[i][j + 1]);
  }
  const between = [];
  for (let i = 0, j = 0; i < a.length || j < b.length;) {
    if (i < a.length && j < b.length && a[i] === b[j]) between.push([" ", (j++, a[i++])]);
    else if (j >= b.length || (i < a.length && longest[i + 1][j] >= longest[i][j + 1])) between.push(["-", a[i++]]);
    else between.push(["+", b[j++]]);
  }
  return [...head, ...between, ...tail];
}

// What was changed of a text: [first line, line after the last, what stands there now].
function changes(base, now) {
  const found = [];
  let at = 0;
  for (const [sign, line] of compare(base, now)) {
    const last = found.at(-1);
    const isOn = last && last[1] === at && last.open;
    if (sign === " ") {
      if (last) last.open = false;
      at++;
      continue;
    }
    const change = isOn ? last : Object.assign([at, at, []], { open: true });
    if (!isOn) found.push(change);
    if (sign === "+") change[2].push(line);
    else change[1] = ++at;
  }
  return found;
}

// Both sets of changes in one text; null where they touch the same lines.
export function merge(base, mine, theirs) {
  const all = [...changes(base, mine), ...changes(base, theirs)].sort((one, other) => one[0] - other[0] || one[1] - other[1]);
  const lines = base.split("\n"), made = [];
  let at = 0, last = null;
  for (const change of all) {
    const [from, to, now] = change;
    if (last && same([...last], [...change])) continue;
    if (last && (from < last[1] || from === last[0])) return null;
    made.push(...lines.slice(at, from), ...now);
    at = to;
    last = change;
  }
  return [...made, ...lines.slice(at)].join("\n");
}

const written = value => value === null || value === undefined || value === "" ? "(để trống)"
  : typeof value === "string" ? value : Array.isArray(value) && value.every(each => typeof each === "string") ? value.join("; ") : JSON.stringify(value, null, 1);

const shownText = (lines, sign) => h("pre", { tabIndex: 0 }, lines.filter(([kind]) => kind === " " || kind === sign).map(([kind, line]) => h(kind === " " ? "span" : "mark", line + "\n")));

// base, mine, theirs: { values, body }. Answers with { values, body } to save over theirs, or null to go on writing.
export async function settle({ base, mine, theirs, labelOf }) {
  const keys = [...new Set([...Object.keys(base.values), ...Object.keys(mine.values), ...Object.keys(theirs.values)])]
    .filter(key => !same(mine.values[key], theirs.values[key]));
  const pieces = keys.map(key => ({ key, label: capital(labelOf(key)), base: base.values[key], mine: mine.values[key], theirs: theirs.values[key] }));
  if (mine.body !== theirs.body) pieces.push({ key: null, label: "Nội dung", base: base.body, mine: mine.body, theirs: theirs.body });

  const rows = pieces.map(piece => {
    const name = newId();
    const lines = piece.key === null ? compare(piece.mine, piece.theirs) : null;
    // What only one of them changed needs no thought.
    const both = lines && merge(piece.base, piece.mine, piece.theirs);
    const isMerged = both !== null && ![piece.mine, piece.theirs].includes(both);
    piece.both = both;
    const isMine = !same(piece.mine, piece.base) || same(piece.theirs, piece.base);
    const choice = (value, label, checked) => {
      const id = newId();
      return h("p.choice", h("input", { type: "radio", id, name, value, checked }), h("label", { htmlFor: id }, label));
    };
    const side = (value, label, text, sign, checked) =>
      h("div.side", choice(value, label, checked), lines ? shownText(lines, sign) : h("pre", { tabIndex: 0 }, written(text)));
    piece.node = h("fieldset.piece", h("legend", piece.label, !same(piece.mine, piece.base) && !same(piece.theirs, piece.base) ? h("span.need", " cả hai cùng sửa") : null),
      h("div.sides", side("mine", "Giữ của tôi", piece.mine, "-", isMine && !isMerged), side("theirs", "Lấy bản trên máy", piece.theirs, "+", !isMine && !isMerged)),
      isMerged ? choice("both", "Ghép cả hai: hai bản sửa ở những dòng khác nhau", true) : null);
    return piece.node;
  });

  const answer = await ask({
    title: "Tệp đã đổi trên máy", wide: true,
    content: [h("p", "Trong lúc bạn viết, bài này đã được sửa ở nơi khác (một thẻ khác, VS Code, hay một người khác). Chưa có gì bị ghi đè. Với mỗi phần khác nhau, hãy chọn bản muốn giữ."), rows],
    buttons: [{ label: "Lưu theo lựa chọn", value: "save", main: true }, { label: "Quay lại viết tiếp", value: "", leaves: true }],
  });
  if (answer !== "save") return null;
  const values = {};
  let body = theirs.body;
  for (const { key, node, mine: own, both } of pieces) {
    const chosen = node.querySelector("input:checked").value;
    if (chosen === "theirs") continue;
    if (key === null) body = chosen === "both" ? both : own;
    else values[key] = own ?? null;
  }
  return { values, body };
}
