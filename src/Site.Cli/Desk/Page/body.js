// The text of a document: a plain text area with a toolbar and Word's keys, messages under the line that the cursor is on, all of them below.
import { h, newId, same } from "./dom.js";
import { block, footnote, goOn, insert, prefix, replace, wrap } from "./writing.js";
import { callout, documentCode, link, pictures, table } from "./inserts.js";
import { carried, messageOf } from "./messages.js";

const list = is => new RegExp(`^\\s*${is}\\s+`);

// label, what it does, key with Ctrl, work.
const tools = path => [
  ["B", "Đậm", "b", area => wrap(area, "**", "chữ đậm")],
  ["I", "Nghiêng", "i", area => wrap(area, "*", "chữ nghiêng")],
  ["Đề mục", "Đề mục lớn", null, area => prefix(area, () => "## ", /^##\s/)],
  ["Đề mục nhỏ", "Đề mục nhỏ, trong một đề mục lớn", null, area => prefix(area, () => "### ", /^###\s/)],
  ["• Ý", "Danh sách các ý", null, area => prefix(area, () => "- ", list("[-*+]"))],
  ["Đánh số", "Danh sách đánh số", null, area => prefix(area, index => `${index + 1}. `, list("\\d+[.)]"))],
  ["Trích", "Lời trích", null, area => prefix(area, () => "> ", /^>/)],
  ["Liên kết", "Liên kết đến một bài, một trang", "k", area => link(area, path)],
  ["Văn bản", "Số và ký hiệu của một văn bản", null, area => documentCode(area, path)],
  ["Ảnh", "Chèn ảnh", null, area => pictures(area, path, false)],
  ["Bộ ảnh", "Bộ ảnh: nhiều ảnh xếp thành lưới", null, area => pictures(area, path, true)],
  ["Bảng", "Chèn bảng", null, area => table(area)],
  ["Khung", "Khung ghi nhớ, việc cần làm, lưu ý", null, area => callout(area, path)],
  ["Chú thích", "Chú thích cuối bài", null, area => footnote(area)],
];

// changed(): the text is another. moved(line): the cursor is on another line (from 1). mend(message).
export function makeBody({ path, value, changed, moved, mend }) {
  const id = newId();
  const all = tools(path);
  const behind = h("div.behind", { "aria-hidden": "true" });
  const area = h("textarea", { id, value, spellcheck: "false", autocomplete: "off", "aria-describedby": id + "-n" });
  const bubble = h("div.bubble", { hidden: true });
  const below = h("div.below", { id: id + "-n" });
  let shown = [], messages = [], about = value, line = 0, silenced = null;

  const buttons = all.map(([label, title, key, work], index) => h("button", {
    type: "button", tabIndex: index ? -1 : 0, title: key ? `${title} (Ctrl+${key.toUpperCase()})` : title, "aria-label": title, "data-label": label,
    "aria-keyshortcuts": key ? `Control+${key.toUpperCase()}` : null,
    onmousedown: event => event.preventDefault(), // The selection stays.
    onclick: () => work(area),
  }, label));
  const bar = h("div.tools", { role: "toolbar", "aria-label": "Định dạng", "aria-controls": id, onkeydown: event => {
    const at = buttons.indexOf(event.target), step = { ArrowRight: 1, ArrowLeft: buttons.length - 1, Home: -at, End: buttons.length - 1 - at }[event.key];
    if (at < 0 || step === undefined) return;
    event.preventDefault();
    buttons[at].tabIndex = -1;
    const to = buttons[(at + step) % buttons.length];
    to.tabIndex = 0;
    to.focus();
  } }, buttons);

  // The same text behind the area gives lines their places and underlines what messages mean. Only lines that changed are made anew.
  const draw = () => {
    const marks = new Map();
    for (const each of messages) marks.set(each.bodyLine, [...marks.get(each.bodyLine) ?? [], each]);
    const now = area.value.split("\n").map((text, index) => [text, marks.get(index + 1)]);
    const isSame = (one, other) => one[0] === other[0] && same(one[1], other[1]);
    let first = 0, last = 0;
    while (first < now.length && first < shown.length && isSame(now[first], shown[first])) first++;
    while (last < now.length - first && last < shown.length - first && isSame(now.at(-1 - last), shown.at(-1 - last))) last++;
    for (let gone = shown.length - last - first; gone > 0; gone--) behind.children[first].remove();
    const next = behind.children[first] ?? null;
    for (const [text, own] of now.slice(first, now.length - last)) behind.insertBefore(lineOf(text, own), next);
    shown = now;
  };
  const lineOf = (text, own) => {
    if (!own) return h("div", text || "\u200b");
    const [worst] = [...own].sort((one, other) => "error warning notice".indexOf(one.severity) - "error warning notice".indexOf(other.severity));
    const from = Math.max(0, (worst.column ?? 1) - 1), to = worst.length ? from + worst.length : text.length;
    return h("div.told." + worst.severity, text.slice(0, from), h("mark", text.slice(from, to) || "\u200b"), text.slice(to));
  };

  const lineAt = () => area.value.slice(0, area.selectionStart).split("\n").length;
  const goTo = number => {
    const at = area.value.split("\n").slice(0, number - 1).join("\n").length + (number > 1 ? 1 : 0);
    area.focus();
    area.setSelectionRange(at, at);
    behind.children[number - 1]?.scrollIntoView({ block: "center" });
    look();
  };

  // The bubble stands right under the line; Esc puts it away until the cursor is on another line.
  const look = () => {
    const now = lineAt();
    if (now !== line && document.activeElement === area) {
      line = now;
      silenced = null;
      moved(line);
    }
    const own = document.activeElement === area || bubble.contains(document.activeElement) ? messages.filter(each => each.bodyLine === line) : [];
    bubble.hidden = !own.length || silenced === line;
    if (bubble.hidden) return;
    bubble.replaceChildren(...own.map(each => messageOf(each, mend)));
    const row = behind.children[line - 1];
    bubble.style.top = `${row.offsetTop + row.offsetHeight + 4}px`;
  };

  const refresh = () => {
    draw();
    look();
  };
  // told: about the text that is in the area now.
  const tell = told => {
    about = area.value;
    if (!same(told, messages)) {
      messages = told;
      const lines = about.split("\n");
      below.replaceChildren(...told.map(each => messageOf(each, mend,
        h("button.line", { type: "button", onclick: () => goTo(each.bodyLine) }, `Dòng ${each.bodyLine}`, h("q", (lines[each.bodyLine - 1] ?? "").slice(0, 90))))));
    }
    refresh();
  };
  area.addEventListener("input", () => {
    tell(carried(messages, about, area.value));
    changed();
  });
  document.addEventListener("selectionchange", () => document.activeElement === area && look());
  area.addEventListener("focus", look);
  area.addEventListener("blur", () => setTimeout(look));
  area.addEventListener("keydown", event => {
    if (event.isComposing) return;
    const key = event.key.toLowerCase();
    const tool = (event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey && all.find(([, , own]) => own === key);
    if (tool) tool[3](area);
    else if (event.key === "Enter" && !event.ctrlKey && !event.shiftKey && !event.altKey && goOn(area)) ;
    else if (event.key === "Escape" && !bubble.hidden) {
      silenced = line;
      look();
    } else return;
    event.preventDefault();
  });
  draw();

  return {
    node: h("section.body", { "aria-labelledby": id + "-d" },
      h("h2", { id: id + "-d" }, h("label", { htmlFor: id }, "Nội dung")), bar, h("div.sheet", behind, area, bubble), below),
    area, path, goTo,
    value: () => area.value,
    insert: text => insert(area, text),
    insertBlock: text => block(area, text),
    // The whole text in one step that Ctrl+Z takes back.
    put: text => text !== area.value && replace(area, 0, area.value.length, text, 0),
    mend: ({ bodyLine, fix }) => {
      const start = area.value.split("\n").slice(0, bodyLine - 1).reduce((sum, each) => sum + each.length + 1, 0) + fix.column - 1;
      replace(area, start, start + fix.length, fix.text);
    },
    // told: about a text that the area held a moment ago.
    show: (told, text) => tell(carried(told, text, area.value)),
  };
}
